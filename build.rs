//! Has the linker leave in the browser program what `tools/program.mjs` cuts it by.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-bin=board=--emit-relocs");
    }
}
