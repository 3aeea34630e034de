//! How much room the board has, and how large its type is.

use super::{Panel, State};

/// Under this width of the element pictures change form.
pub const NARROW_PX: u32 = 600;

/// Under this width the sections have their short names.
const TIGHT_PX: u32 = 900;

/// Large type against the usual, as `--scale` has it in the sheet: 11 to 8.
const LARGE: [u32; 2] = [11, 8];
/// Widest line of large type.
const LARGE_PX: u32 = 880;

impl State {
    /// True where pictures take their narrow form: in little room, and in large type, which leaves little and is to be
    /// simple.
    pub fn is_narrow(&self) -> bool {
        self.is_large || (1..NARROW_PX).contains(&self.width_px)
    }

    /// Whether there is no room for the long names of the sections side by side.
    pub fn is_tight(&self) -> bool {
        self.is_narrow() || (1..TIGHT_PX).contains(&self.width_px)
    }

    /// Whether what opens is drawn up from the foot of the window: on a phone.
    pub fn has_drawers(&self) -> bool {
        self.has_drawer && (1..NARROW_PX).contains(&self.width_px)
    }

    /// About how wide a panel's picture is, in pixels of the usual type, to know which labels fit; narrow until the width
    /// is known.
    pub fn frame_px(&self, panel: Panel) -> u32 {
        let width_px = self.width_px;
        match width_px {
            0 => 300,
            _ if self.is_large => width_px.min(LARGE_PX).saturating_sub(32) * LARGE[1] / LARGE[0],
            1..=719 => width_px.saturating_sub(32),
            _ if panel.is_wide() => width_px.min(1200).saturating_sub(96),
            _ => width_px.min(1200) / 2 - 72,
        }
    }

    /// What is so high in the usual type, in pixels.
    pub fn scaled_px(&self, px: u32) -> u32 {
        if self.is_large { px * LARGE[0] / LARGE[1] } else { px }
    }
}
