import ArgumentParser
import BantinBuild

@main
struct Bantin: ParsableCommand {
    func run() throws {}
}
