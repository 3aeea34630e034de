//! Where the program is cut in two: what these functions lead to, and nothing else does, is in a file of its own that is
//! fetched once a reader goes on from the head of a board (`tools/program.mjs`). `Rest` says that it is there.
//!
//! What stands behind each of them is its own module's.
#![allow(unsafe_code)]

use yew::Html;

use super::foot::{Foot, foot};
use super::list_file::{FileOf, list_of};
use super::listed::Listed;
use super::section::Sections;
use super::sheet::{Sheet, sheet};
use super::staff::{Desk, Opener, desk, opener};
use crate::check::{Check, check};
use crate::ingest::Export;
use crate::query::{Filter, Selection};
use crate::state::{
    ExportRef, ListedRows, Listing, Opened, OutlineRef, Rest, SavedFile, Section, View, ViewRef,
};
use crate::text::figure::Figure;

/// Each function with a number that no other has. The tool that cuts the program knows by names of this form what is to be
/// called across the cut; natively, and in the benchmark's program, there is none.
macro_rules! behind_the_cut {
    ($($(#[$doc:meta])* $number:literal fn $name:ident($asked:ident: $In:ty) -> $Out:ty { $($body:tt)* })*) => {
        impl Rest { $(
            $(#[$doc])*
            #[cfg(not(all(target_arch = "wasm32", feature = "board")))]
            pub fn $name(self, $asked: &$In) -> $Out {
                $($body)*
            }

            $(#[$doc])*
            #[cfg(all(target_arch = "wasm32", feature = "board"))]
            pub fn $name(self, $asked: &$In) -> $Out {
                use std::mem::MaybeUninit;
                #[link(wasm_import_module = "__wasm_split_placeholder__")]
                unsafe extern "C" {
                    #[link_name = concat!("__wasm_split_00rest00_import_", $number, "_", stringify!($name))]
                    fn call(asked: *const u8, made: *mut u8);
                }
                #[unsafe(export_name = concat!("__wasm_split_00rest00_export_", $number, "_", stringify!($name)))]
                extern "C" fn called(asked: *const u8, made: *mut u8) {
                    // SAFETY: only `call` leads here, with what stands below.
                    let ($asked, made) = unsafe { (&*asked.cast::<$In>(), &mut *made.cast::<MaybeUninit<$Out>>()) };
                    made.write({ $($body)* });
                }
                let mut made = MaybeUninit::<$Out>::uninit();
                // SAFETY: `called` takes exactly these, and has written what was made when it is back.
                unsafe {
                    call(std::ptr::from_ref($asked).cast(), made.as_mut_ptr().cast());
                    made.assume_init()
                }
            }
        )* }
    };
}

behind_the_cut! {
    /// What the panels draw of an outline; the filter is that of its selection.
    "00000000000000000000000000000001"
    fn view(of: (&Export, &OutlineRef, &Filter)) -> ViewRef { ViewRef::new(View::new(of.0, of.1.clone(), of.2)) }

    /// A section of the board.
    "00000000000000000000000000000002"
    fn section(of: (&Sections<'_>, Section)) -> Html { of.0.one(of.1) }

    /// What is behind an open figure; without a file, what can be said before it is whole.
    "00000000000000000000000000000003"
    fn opened(of: (Option<(&ExportRef, &OutlineRef, &Filter)>, (Section, Figure))) -> Opened {
        match of.0 {
            Some((export, outline, filter)) => Opened::new(export, outline, filter, of.1),
            None => Opened::so_far(of.1),
        }
    }

    /// The sheet of an open figure.
    "00000000000000000000000000000004"
    fn sheet(of: Sheet<'_>) -> Html { sheet(of) }

    /// The rows of the list.
    "00000000000000000000000000000005"
    fn rows(of: (&Export, &Selection, &Filter, Listing)) -> ListedRows { ListedRows::new(of.0, of.1, of.2, of.3) }

    /// The list, and the filters over it.
    "00000000000000000000000000000006"
    fn list(of: Listed<'_>) -> Html { of.list() }

    /// The suggestion that is looked at; nothing where none is.
    "00000000000000000000000000000007"
    fn item(of: Listed<'_>) -> Option<Html> { of.item() }

    /// The foot of the board.
    "00000000000000000000000000000008"
    fn foot(of: Foot<'_>) -> Html { foot(of) }

    /// What was found in a file, for whoever publishes it.
    "00000000000000000000000000000009"
    fn check(export: Export) -> Check { check(export) }

    /// What stands over the board in the staff view.
    "0000000000000000000000000000000a"
    fn desk(of: Desk<'_>) -> Html { desk(of) }

    /// Where a file of this device is opened.
    "0000000000000000000000000000000b"
    fn opener(of: Opener) -> Html { opener(*of) }

    /// The list of a state as a file.
    "0000000000000000000000000000000c"
    fn list_file(of: FileOf<'_>) -> Option<SavedFile> { list_of(of) }
}
