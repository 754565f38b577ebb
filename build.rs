//! The theme and the interface's words are embedded in the binary; a file added to them must rebuild it.
fn main() {
    println!("cargo::rerun-if-changed=templates");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=src/load/starter");
}
