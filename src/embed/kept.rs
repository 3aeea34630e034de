//! The last good data of an address, kept by the browser (`static/keep.js`): what is shown when the new ones are broken or
//! do not come, for as long as an edition lasts.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Response;

use super::pause::day_of;
use super::services::Services;
use crate::calendar::Day;
use crate::table::Dataset;
use crate::text::Cycle;

#[wasm_bindgen]
extern "C" {
    /// `static/keep.js`.
    type Keeper;

    /// Keeps what the browser has of an address.
    #[wasm_bindgen(method, catch)]
    async fn keep(this: &Keeper, url: &str) -> Result<JsValue, JsValue>;

    /// What is kept of it, as `Stored`; else nothing.
    #[wasm_bindgen(method, catch)]
    async fn last(this: &Keeper, url: &str) -> Result<JsValue, JsValue>;

    /// Lets go of it.
    #[wasm_bindgen(method, catch)]
    async fn forget(this: &Keeper, url: &str) -> Result<JsValue, JsValue>;

    /// `{response, at}`.
    type Stored;

    #[wasm_bindgen(method, getter)]
    fn response(this: &Stored) -> Response;

    /// When it was kept, in milliseconds.
    #[wasm_bindgen(method, getter)]
    fn at(this: &Stored) -> f64;
}

/// Days for which an edition stands in, where the data do not say how often they are renewed.
const USUAL_DAYS: i32 = 35;

/// What is kept of one address.
#[derive(Clone)]
pub struct Kept {
    /// What fetches the keeper.
    pub services: Services,
    /// The absolute address.
    pub url: String,
}

/// An edition that was kept, and since when.
pub struct Edition {
    /// Its bytes.
    pub response: Response,
    /// The day on which it was kept.
    pub since: Option<Day>,
}

impl Edition {
    /// Whether it may still stand in.
    pub fn may_stand_in(&self, dataset: &Dataset, today: Option<Day>) -> bool {
        let (Some(since), Some(today)) = (self.since, today) else { return false };
        let cycle = dataset.updated_every.as_deref().and_then(Cycle::parse);
        today <= cycle.map_or(Day(since.0 + USUAL_DAYS), |cycle| cycle.after(since))
    }
}

impl Kept {
    /// Keeps what was read to its end; it takes its time, and where it cannot be done nothing is lost.
    pub fn store(self) {
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(keeper) = self.keeper().await {
                let _ = keeper.keep(&self.url).await;
            }
        });
    }

    /// What was kept; nothing where the browser keeps nothing.
    pub async fn last(&self) -> Option<Edition> {
        let stored = self.keeper().await?.last(&self.url).await.ok()?;
        let stored: Stored = (!stored.is_undefined()).then(|| stored.unchecked_into())?;
        let since = day_of(&js_sys::Date::new(&JsValue::from_f64(stored.at())));
        Some(Edition { response: stored.response(), since })
    }

    /// Lets go of it.
    pub fn forget(self) {
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(keeper) = self.keeper().await {
                let _ = keeper.forget(&self.url).await;
            }
        });
    }

    async fn keeper(&self) -> Option<Keeper> {
        self.services.keeper().await.ok().map(JsCast::unchecked_into)
    }
}
