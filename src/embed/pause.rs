//! The clock: gives the browser room to draw between two stretches of work, and tells the day.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

use crate::calendar::Day;

/// Longest stretch of work without a pause, in milliseconds: half a frame.
const BUDGET_MS: f64 = 8.0;

/// Measures how long the work has gone on since the last pause.
pub struct Pace {
    since: f64,
}

impl Pace {
    /// Starts to measure.
    pub fn new() -> Pace {
        Pace { since: now() }
    }

    /// Pauses where the budget is spent; true where it did.
    pub async fn keep(&mut self) -> bool {
        let spent = now() - self.since > BUDGET_MS;
        if spent {
            next_task().await;
            self.since = now();
        }
        spent
    }
}

/// Tells when it is time to tell how far the work is: each telling draws the page.
pub struct Beat {
    next: f64,
}

/// Between two tellings.
const BEAT_MS: f64 = 100.0;

impl Beat {
    /// The first is due at once.
    pub fn new() -> Beat {
        Beat { next: now() }
    }

    /// Whether it is time; if so the next one is some time away.
    pub fn is_due(&mut self) -> bool {
        let is_due = now() >= self.next;
        if is_due {
            self.next = now() + BEAT_MS;
        }
        is_due
    }
}

/// Chooses when to look at what was read so far: not so often that it holds the reading up.
pub struct Looks {
    began: f64,
    next: f64,
}

/// Before this nothing is shown: most files are whole by then.
const FIRST_LOOK_MS: f64 = 250.0;
/// What would be replaced by the figures of the whole file so soon is not worth drawing.
const SOON_MS: f64 = 400.0;
/// A look may take one part in so many of the time.
const SHARE: f64 = 20.0;

impl Looks {
    /// The first is some time away.
    pub fn new() -> Looks {
        let began = now();
        Looks { began, next: began + FIRST_LOOK_MS }
    }

    /// Whether it is time to look, or somebody waits for it. `done` is the part of the file that came, where it is known.
    pub fn is_due(&self, is_waited_for: bool, done: Option<f64>) -> bool {
        let now = now();
        let is_soon_whole = done.is_some_and(|done| (now - self.began) * (1.0 - done) < SOON_MS * done);
        is_waited_for || (now >= self.next && !is_soon_whole)
    }

    /// The look that took so long is over.
    pub fn done(&mut self, took: f64) {
        self.next = now() + FIRST_LOOK_MS.max(SHARE * took);
    }
}

/// Ends some time from now; `None` where the browser gives no timer.
pub fn alarm() -> Option<JsFuture> {
    let window = web_sys::window()?;
    let promise = Promise::new(&mut |resolve, _| {
        // Without a timer the promise stays open, and nothing is looked at before more comes.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, FIRST_LOOK_MS as i32);
    });
    Some(JsFuture::from(promise))
}

/// A clock that is never set back.
pub fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// The longest wait for a frame: a page in the background has none.
const FRAME_MS: i32 = 100;

/// Waits until the browser is about to paint.
pub async fn next_frame() {
    let Some(window) = web_sys::window() else { return };
    let promise = Promise::new(&mut |resolve, _| {
        // Whichever comes first ends the wait; where neither can be asked for, the promise stays open.
        let _ = window.request_animation_frame(&resolve);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, FRAME_MS);
    });
    let _ = JsFuture::from(promise).await;
}

/// Waits for a task of its own. Timers are clamped to 4 ms when nested; messages are not.
pub async fn next_task() {
    let Ok(channel) = MessageChannel::new() else { return };
    let promise = Promise::new(&mut |resolve, _| {
        let wake = Closure::once_into_js(move || {
            // `resolve` of a promise does not throw.
            let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
        });
        channel.port1().set_onmessage(Some(wake.unchecked_ref()));
        // Posting to one's own open port cannot fail; if it did, the promise would stay open.
        let _ = channel.port2().post_message(&wasm_bindgen::JsValue::NULL);
    });
    let _ = JsFuture::from(promise).await;
    channel.port1().close();
}

/// Waits so many milliseconds.
pub async fn pause(time_ms: i32) {
    let Some(window) = web_sys::window() else { return };
    let promise = Promise::new(&mut |resolve, _| {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, time_ms);
    });
    let _ = JsFuture::from(promise).await;
}

/// The day where the reader is.
pub fn today() -> Option<Day> {
    day_of(&js_sys::Date::new_0())
}

/// The day of a time, where the reader is.
pub fn day_of(time: &js_sys::Date) -> Option<Day> {
    Day::from_ymd(i32::try_from(time.get_full_year()).ok()?, time.get_month() + 1, time.get_date())
}
