//! The program for those who publish: parses arguments and calls the library.
fn main() {}
