import BantinModel
import CCSV

/// A cell of a CSV text.
struct CSVCell: Sendable {
    /// What it says, without the blanks around it and without its quotes.
    var text: String
    /// Where it stands in the source in UTF-8 offsets, its quotes included, the blanks around it not.
    var bytes: Range<Int>
}

/// What libcsv takes for a mistake.
struct CSVFault: Sendable {
    /// Where the cell begins in which it stands.
    var cellStart: Int
    /// The quotation mark that stands wrong, or the end of the text where a closing one is missing.
    var offset: Int
}

/// A line of a CSV text, or several where a quoted cell goes on; blank lines are none.
enum CSVRow: Sendable {
    case cells([CSVCell])
    /// The rest of a line in which a fault stands was not read.
    case fault(CSVFault)
}

/// Splits a CSV text into rows. This is the only file that sees libcsv, which tells cells but no places: it is fed up to
/// each separator and each line end, so that where a cell ends is known.
///
/// - Parameters:
///   - start: the UTF-8 offset at which to begin.
///   - take: takes each row in turn.
func readCSV(_ source: SourceText, from start: Int = 0, separator: UInt8, _ take: (CSVRow) -> Void) {
    var text = source.text
    text.withUTF8 { bytes in
        var next = start
        while next < bytes.count {
            var reading = CSVReading(bytes, from: next, separator: separator)
            guard let fault = reading.rows(take) else { return }
            take(.fault(fault))
            // A stray quotation mark may have swallowed many lines: those after its own are read once more.
            next = (bytes[fault.cellStart...].firstIndex(of: .lineFeed) ?? bytes.count) + 1
        }
    }
}

/// One pass of libcsv over a text, up to its end or its first fault.
private struct CSVReading {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let separator: UInt8
    private var position: Int
    private var cells: [CSVCell] = []
    /// Where the cell begins that is being read, or the blanks before it.
    private var cellStart: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        (position, cellStart) = (start, start)
    }

    /// Gives the rows one by one, and the fault at which it stopped.
    mutating func rows(_ take: (CSVRow) -> Void) -> CSVFault? {
        var parser = csv_parser()
        guard csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI)) == 0 else {
            preconditionFailure("libcsv refuses its own options")
        }
        defer { csv_free(&parser) }
        csv_set_delim(&parser, separator)
        while position < bytes.count {
            let end = endOfPiece
            let piece = UnsafeBufferPointer(rebasing: bytes[position..<min(end + 1, bytes.count)])
            var told = Told()
            let read = withUnsafeMutablePointer(to: &told) {
                csv_parse(&parser, piece.baseAddress, piece.count, Told.cell, Told.row, $0)
            }
            guard read == piece.count else { return fault(of: parser, at: position + read) }
            position += read
            note(told, endingAt: end, take)
        }
        var told = Told()
        let end = withUnsafeMutablePointer(to: &told) { csv_fini(&parser, Told.cell, Told.row, $0) }
        guard end == 0 else { return fault(of: parser, at: bytes.count) }
        note(told, endingAt: bytes.count, take)
        return nil
    }

    /// Where the next separator or line end stands, or the end of the text.
    private var endOfPiece: Int {
        var end = position
        while end < bytes.count, bytes[end] != separator, bytes[end] != .lineFeed { end += 1 }
        return end
    }

    /// What libcsv told of the bytes up to `end`.
    private mutating func note(_ told: Told, endingAt end: Int, _ take: (CSVRow) -> Void) {
        if let text = told.text {
            cells.append(CSVCell(text: text, bytes: withoutBlanks(cellStart, end)))
            cellStart = end + 1
        }
        if told.isRowEnd {
            take(.cells(cells))
            cells.removeAll(keepingCapacity: true)
        }
    }

    /// A blank line before a cell is blank too.
    private func withoutBlanks(_ start: Int, _ end: Int) -> Range<Int> {
        var (start, end) = (start, end)
        while start < end, isBlank(bytes[start]) || bytes[start] == .lineFeed { start += 1 }
        while start < end, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte.isBlank && byte != separator }

    private func fault(of parser: csv_parser, at offset: Int) -> CSVFault {
        precondition(parser.status == CSV_EPARSE, "libcsv has no memory for a cell")
        return CSVFault(cellStart: withoutBlanks(cellStart, offset).lowerBound, offset: offset)
    }
}

/// What libcsv tells of one piece of text: at most one cell, and whether the row ends with it.
private struct Told {
    var text: String?
    var isRowEnd = false

    static let cell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        text, count, told in
        let bytes = UnsafeRawBufferPointer(start: text, count: count)
        told?.assumingMemoryBound(to: Told.self).pointee.text = String(decoding: bytes, as: UTF8.self)
    }

    static let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, told in
        told?.assumingMemoryBound(to: Told.self).pointee.isRowEnd = true
    }
}
