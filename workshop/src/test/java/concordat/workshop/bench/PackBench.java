package concordat.workshop.bench;

import concordat.workshop.Workshop;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Binds 40 papers and prints, side by side in one run: ours, with cover sheets, numbers, marks, bookmarks and links; PDFBox's own merger,
 * which does none of that; and the floor: copying the files. Last, ours as the server starts it, in a program with a small heap.
 */
public final class PackBench {
    private static final int PAPERS = 40;
    private static final int PAGES = 500;
    private static final int ROUNDS = 3;
    private static final String HEAP = "-Xmx128m";

    /** One way to bind. */
    private interface Contender {
        void bind() throws IOException;
    }

    private PackBench() {}

    /** The number of pages in all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PAGES;
        Path folder = Files.createTempDirectory("packs");
        try {
            measure(folder, pages);
        } finally {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void measure(Path folder, int pages) throws IOException, InterruptedException {
        List<Path> papers = papers(folder, pages);
        Path specification = Files.writeString(folder.resolve("specification"), specification(papers));
        String[] bind = {
            "bind",
            specification.toString(),
            folder.resolve("pack.pdf").toString(),
            folder.resolve("progress").toString(),
            folder.resolve("findings").toString()
        };
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("floor: the files, copied", () -> copy(papers, folder.resolve("copy")));
        contenders.put("ours, with all that a pack has", () -> Workshop.main(bind));
        contenders.put("PDFBox's merger", () -> merge(papers, folder.resolve("merged.pdf")));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (Contender each : contenders.values()) {
            each.bind();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Contender> each : contenders.entrySet()) {
                times.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(millis(each.getValue()));
            }
        }
        long bytes = 0;
        for (Path paper : papers) {
            bytes += Files.size(paper);
        }
        PrintStream out = System.out;
        double floor = median(times.values().iterator().next());
        out.printf(
                "%d papers, %,d pages, %.1f MB; pack %.1f MB; median of %d%n",
                PAPERS, pages, bytes / 1e6, Files.size(folder.resolve("pack.pdf")) / 1e6, ROUNDS);
        times.forEach((what, all) -> out.printf("%-42s %10.0f ms %8.2f%n", what, median(all), median(all) / floor));
        alone(bind);
    }

    private static void alone(String... bind) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-classpath",
                System.getProperty("java.class.path"),
                Workshop.class.getName()));
        command.addAll(List.of(bind));
        long begun = System.nanoTime();
        int ending = new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.printf(
                "ours as a program, %s: %s in %,.0f ms with its start%n",
                HEAP, ending == 0 ? "done" : "failed", (System.nanoTime() - begun) / 1e6);
    }

    private static String specification(List<Path> papers) {
        StringBuilder text = new StringBuilder("<pack title='Pack' author='Committee' footer='Committee, 4 May 2026'>");
        text.append("<chapter id='agenda' label='' mark='' bookmark='Agenda'><title>Agenda</title>"
                + "<table widths='1 6 1'><row><cell>No.</cell><cell>Item</cell><cell>Paper</cell></row>");
        for (int i = 0; i < papers.size(); i++) {
            text.append(
                    "<row link='P%1$d'><cell>%1$d</cell><cell>Item %1$d</cell><cell>P%1$d</cell></row>".formatted(i));
        }
        text.append("</table></chapter>");
        for (int i = 0; i < papers.size(); i++) {
            text.append(
                    "<chapter id='P%1$d' label='P%1$d' mark='Part 2' bookmark='Paper %1$d'><title>Paper %1$d</title>"
                            .formatted(i));
            text.append("<fact name='Written by'>Somebody</fact><text>")
                    .append("A summary of what the paper says. ".repeat(30))
                    .append("</text><insert key='")
                    .append(i)
                    .append("' name='paper.pdf' path='")
                    .append(papers.get(i))
                    .append("'/></chapter>");
        }
        return text.append("</pack>").toString();
    }

    /** Papers of text, each with a picture on its first page. */
    private static List<Path> papers(Path folder, int pages) throws IOException {
        List<Path> papers = new ArrayList<>();
        for (int paper = 0; paper < PAPERS; paper++) {
            Path file = folder.resolve("paper" + paper);
            int own = pages / PAPERS + (paper < pages % PAPERS ? 1 : 0);
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < own; i++) {
                    PDPage page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                        if (i == 0) {
                            out.drawImage(JPEGFactory.createFromImage(document, picture(paper)), 50, 420, 480, 360);
                        }
                        out.beginText();
                        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                        out.setLeading(13);
                        out.newLineAtOffset(50, 400);
                        for (int line = 0; line < 28; line++) {
                            out.showText("Line " + line + " of page " + i + " of paper " + paper
                                    + ": what the partners have agreed, and what remains to be done.");
                            out.newLine();
                        }
                        out.endText();
                    }
                }
                document.save(file.toFile());
            }
            papers.add(file);
        }
        return papers;
    }

    private static BufferedImage picture(int paper) {
        BufferedImage picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawn = picture.createGraphics();
        drawn.setPaint(new GradientPaint(0, 0, Color.WHITE, 1600, 1200, new Color(paper * 6 % 256, 90, 160)));
        drawn.fillRect(0, 0, 1600, 1200);
        for (int i = 0; i < 400; i++) {
            drawn.setColor(new Color(i * 37 % 256, i * 91 % 256, i * 13 % 256));
            drawn.drawLine(i * 4, 0, 1600 - i * 3, 1200);
        }
        drawn.dispose();
        return picture;
    }

    private static void copy(List<Path> papers, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            for (Path paper : papers) {
                Files.copy(paper, out);
            }
        }
    }

    private static void merge(List<Path> papers, Path to) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        for (Path paper : papers) {
            merger.addSource(paper.toFile());
        }
        merger.setDestinationFileName(to.toString());
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }

    private static double millis(Contender contender) throws IOException {
        long begun = System.nanoTime();
        contender.bind();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
