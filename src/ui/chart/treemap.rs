//! Blocks with their parts inside, as areas. A part is a button; its label stands as far as it fits.

use yew::prelude::*;

use super::part::{Part, Picked};
use super::strip::percent;
use crate::geometry::{Rect, treemap, wrapped};
use crate::text::words::name;
use crate::text::{Lang, count};
use crate::ui::arrows::{AMONG, is_press, stop, stop_at};

/// How high the picture is.
const HEIGHT_PX: f64 = 420.0;
/// Areas under these share one, of blocks and of the parts in one.
const LEAST_BLOCK: f64 = 3_600.0;
const LEAST_PART: f64 = 900.0;
/// Size of the letters, from the edge to the text, from line to line.
const EM_PX: f64 = 14.0;
const EDGE_PX: f64 = 8.0;
const LINE_PX: f64 = 19.0;

/// A block and its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Its name.
    pub name: AttrValue,
    /// What it says of itself.
    pub label: AttrValue,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// The blocks.
#[allow(missing_docs)]
pub struct Treemap<'a> {
    pub blocks: &'a [Block],
    pub lang: Lang,
    pub frame_px: u32,
    pub on_pick: &'a Callback<Picked>,
}

/// Something that stands in a rectangle.
struct Tile<'a> {
    rect: Rect,
    /// Room that the label of the block takes.
    above_px: f64,
    /// Its part; none for those that are too small for a tile.
    part: Option<&'a Part>,
    label: String,
    n: u64,
    /// What it is part of.
    block: &'a str,
}

impl Treemap<'_> {
    /// The picture.
    pub fn view(&self) -> Html {
        let frame = Rect { x: 0.0, y: 0.0, width: f64::from(self.frame_px.max(1)), height: HEIGHT_PX };
        let counts: Vec<u64> = self.blocks.iter().map(|block| sum(&block.parts)).collect();
        let map = treemap(&counts, frame, LEAST_BLOCK);
        let mut tiles: Vec<Tile<'_>> = Vec::new();
        for (place, rect) in &map.tiles {
            tiles.extend(self.tiles(&self.blocks[*place], *rect));
        }
        if let Some((rect, places)) = &map.rest {
            let small = places.iter().flat_map(|place| &self.blocks[*place].parts);
            tiles.push(self.gathered(*rect, small, ""));
        }
        let state =
            |tile: &Tile<'_>| tile.part.map_or((false, false), |part| (part.pick.is_some(), part.is_picked));
        let stop_at = stop_at(tiles.iter().map(state));
        let edges = map.tiles.iter().map(|(place, rect)| self.edge(*place, *rect));
        html! {
            <svg class={classes!("treemap", AMONG)} width="100%" height={HEIGHT_PX.to_string()} role="group"
                aria-label={name::KEYS.of(self.lang)}>
                { for tiles.iter().enumerate().map(|(place, tile)| self.tile(place, tile, stop_at == Some(place))) }
                { for edges }
            </svg>
        }
    }

    /// The parts of a block where they lie.
    fn tiles<'a>(&self, block: &'a Block, frame: Rect) -> Vec<Tile<'a>> {
        let counts: Vec<u64> = block.parts.iter().map(|part| part.n).collect();
        let map = treemap(&counts, frame, LEAST_PART);
        let above =
            |rect: Rect| if heading(block, frame).is_some() && rect.y <= frame.y { 22.0 } else { 0.0 };
        let tile = |(place, rect): &(usize, Rect)| {
            let part = &block.parts[*place];
            let label = part.label.to_string();
            Tile {
                rect: *rect,
                above_px: above(*rect),
                part: Some(part),
                label,
                n: part.n,
                block: &block.name,
            }
        };
        let mut tiles: Vec<Tile<'_>> = map.tiles.iter().map(tile).collect();
        if let Some((rect, places)) = &map.rest {
            let small = places.iter().map(|place| &block.parts[*place]);
            let rest = self.gathered(*rect, small, &block.name);
            tiles.push(Tile { above_px: above(*rect), ..rest });
        }
        tiles
    }

    /// Those that are too small.
    fn gathered<'a>(&self, rect: Rect, parts: impl Iterator<Item = &'a Part>, block: &'a str) -> Tile<'a> {
        let (k, n) = parts.fold((0, 0), |(k, n), part| (k + 1, n + part.n));
        let label = name::OTHERS.fill(self.lang, &[("k", &count(k, self.lang))]);
        Tile { rect, above_px: 0.0, part: None, label, n, block }
    }

    /// The line around a block, and what it says.
    fn edge(&self, place: usize, rect: Rect) -> Html {
        let label = heading(&self.blocks[place], rect);
        html! {
            <svg key={["block-", &place.to_string()].concat()} class="treemap-block" x={self.x(rect.x)} y={rect.y.to_string()}
                width={self.x(rect.width)} height={rect.height.to_string()} aria-hidden="true">
                <rect class="treemap-edge" width="100%" height="100%" />
                if let Some(label) = label {
                    <text class="treemap-heading" x="8" y="17">{ label }</text>
                }
            </svg>
        }
    }

    fn tile(&self, place: usize, tile: &Tile<'_>, is_stop: bool) -> Html {
        let rect = tile.rect;
        let onclick = tile.part.and_then(|part| part.onclick(self.on_pick));
        let state = tile.part.map(Part::state_classes).unwrap_or_default();
        let is_picked = tile.part.is_some_and(|part| part.is_picked);
        let n = count(tile.n, self.lang);
        let comma = if tile.block.is_empty() { "" } else { self.lang.comma() };
        let said = [&*tile.label, comma, tile.block, self.lang.colon(), &n].concat();
        let is_button = onclick.is_some();
        let class = classes!("treemap-tile", state, is_button.then_some("is-button"));
        let drawn = html! {
            <svg x={self.x(rect.x)} y={rect.y.to_string()} width={self.x(rect.width)} height={rect.height.to_string()}>
                <rect class="treemap-rect" width="100%" height="100%" />
                { for label_lines(tile, &n).into_iter().enumerate().map(|(line, text)| text_line(line, tile.above_px, text)) }
            </svg>
        };
        if !is_button {
            return html! { <g key={place} {class} role="img" aria-label={said}>{ drawn }</g> };
        }
        html! {
            <g key={place} {class} role="button" tabindex={stop(is_stop)}
                aria-pressed={if is_picked { "true" } else { "false" }} {onclick} onkeydown={self.onkeydown(tile)}>
                <title>{ said }</title>
                { drawn }
            </g>
        }
    }

    /// A part of a drawing is no button by itself: its keys are heard here.
    fn onkeydown(&self, tile: &Tile<'_>) -> Option<Callback<KeyboardEvent>> {
        let (pick, on_pick) = (tile.part?.pick.clone()?, self.on_pick.clone());
        Some(Callback::from(move |event: KeyboardEvent| {
            if is_press(&event) {
                event.prevent_default();
                on_pick.emit(Picked { pick: pick.clone(), add: event.shift_key() });
            }
        }))
    }

    /// A length in pixels of the frame as its share: the picture is as wide as its room.
    fn x(&self, px: f64) -> String {
        percent(px / f64::from(self.frame_px.max(1)) * 100.0)
    }
}

fn sum(parts: &[Part]) -> u64 {
    parts.iter().map(|part| part.n).sum()
}

/// What a block says, as far as it fits.
fn heading(block: &Block, rect: Rect) -> Option<String> {
    let room = (rect.width - 2.0 * EDGE_PX) / 13.0;
    let lines = if rect.height < 60.0 { 0 } else { 1 };
    wrapped(&block.label, room, lines).pop()
}

/// The label of a tile, and under it how many, as far as they fit; nothing rather than a number without a name.
fn label_lines(tile: &Tile<'_>, n: &str) -> Vec<String> {
    let room = (tile.rect.width - 2.0 * EDGE_PX) / EM_PX;
    let most = ((tile.rect.height - tile.above_px - EDGE_PX) / LINE_PX).max(0.0) as usize;
    let mut lines = wrapped(&tile.label, room, most.saturating_sub(1).clamp(most.min(1), 4));
    if !lines.is_empty() && most > lines.len() {
        lines.push(n.to_owned());
    }
    lines
}

fn text_line(line: usize, above_px: f64, text: String) -> Html {
    let y = above_px + EDGE_PX + 12.0 + line as f64 * LINE_PX;
    html! { <text key={line} class="treemap-label" x="8" y={y.to_string()}>{ text }</text> }
}
