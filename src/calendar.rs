//! Days and months as integers.
