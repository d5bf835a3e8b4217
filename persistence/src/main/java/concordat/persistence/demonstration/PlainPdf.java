package concordat.persistence.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of plain text as PDF, written by hand: so that the demonstration has a file to read, and no file is kept for it. */
final class PlainPdf {
    private PlainPdf() {}

    /** One page with a heading and lines; text without brackets or backslashes. */
    static byte[] page(String heading, List<String> lines) {
        StringBuilder drawing = new StringBuilder("BT /F1 20 Tf 72 760 Td (" + heading + ") Tj /F1 12 Tf 0 -36 Td");
        lines.forEach(line -> drawing.append(" (").append(line).append(") Tj 0 -20 Td"));
        drawing.append(" ET");
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        StringBuilder made = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", made.length()));
            made.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = made.length();
        made.append(table)
                .append("trailer << /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return made.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
