//! Whether two states draw the same board of the same file.

use super::State;

impl State {
    /// Whether everything but the file and how far it is read is the same.
    pub fn is_set_like(&self, other: &State) -> bool {
        self.lang == other.lang
            && self.selection == other.selection
            && self.section == other.section
            && self.tables == other.tables
            && self.opened == other.opened
            && self.flipped == other.flipped
            && self.facet == other.facet
            && self.figure == other.figure
            && self.listing == other.listing
            && self.filter == other.filter
            && self.item == other.item
            && self.copied == other.copied
            && self.menu == other.menu
            && self.picture == other.picture
            && self.terms == other.terms
            && self.note == other.note
            && self.is_save_refused == other.is_save_refused
            && self.is_broken == other.is_broken
            && self.is_restored == other.is_restored
            && self.kept_since == other.kept_since
            && self.page == other.page
            && self.parameter == other.parameter
            && self.site == other.site
            && self.chosen_lang == other.chosen_lang
            && self.panels == other.panels
            && self.today == other.today
            && self.held == other.held
            && self.is_list_held == other.is_list_held
            && self.width_px == other.width_px
            && self.is_large == other.is_large
            && self.has_drawer == other.has_drawer
            && self.is_on_paper == other.is_on_paper
            && self.is_rest_away == other.is_rest_away
            && self.is_rest_lost == other.is_rest_lost
            && self.staff == other.staff
    }
}
