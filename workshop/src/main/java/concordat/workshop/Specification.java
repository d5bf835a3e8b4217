package concordat.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What is to be bound into one document: chapters with pages of their own, each made of text and of other people's PDF. It is written by
 * the server, as XML.
 *
 * @param title of the document
 * @param author of the document
 * @param footer what stands at the foot of each page, to the left
 */
record Specification(String title, String author, String footer, List<Chapter> chapters) {
    Specification {
        chapters = List.copyOf(chapters);
    }

    /**
     * A chapter, which begins on a page of its own.
     *
     * @param id by which rows of tables lead to it
     * @param label what stands before the number of its pages, as in "A-12"; empty for one numbered i, ii, iii
     * @param mark what stands at the foot of each of its pages, such as "Part 2"; may be empty
     * @param bookmark what the list of bookmarks calls it
     */
    record Chapter(String id, String label, String mark, String bookmark, List<Block> blocks) {
        Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /** One piece of a chapter. */
    sealed interface Block {}

    /** How large a text is. */
    enum Style {
        TITLE,
        HEADING,
        TEXT,
        SMALL
    }

    /** A text of one or more paragraphs. */
    record Words(Style style, String text) implements Block {}

    /** A name and what it stands for, side by side. */
    record Fact(String name, String value) implements Block {}

    /** A table; its first row is the head, and is said again on each page. */
    record Table(List<Integer> widths, List<Row> rows) implements Block {
        Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param link the id of the chapter that it leads to; empty if to none
     */
    record Row(List<String> cells, String link) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A PDF, all of whose pages are put in.
     *
     * @param key by which it is named in what is said of the work
     */
    record Insert(String key, String name, Path path) implements Block {}

    /** A page that says why something is not there. */
    record Missing(String name, String reason) implements Block {}

    /** @throws IOException if there is none */
    static Specification read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            return new Specification(
                    root.getAttribute("title"),
                    root.getAttribute("author"),
                    root.getAttribute("footer"),
                    children(root).stream().map(Specification::chapter).toList());
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("No specification", broken);
        }
    }

    private static Chapter chapter(Element element) {
        return new Chapter(
                element.getAttribute("id"),
                element.getAttribute("label"),
                element.getAttribute("mark"),
                element.getAttribute("bookmark"),
                children(element).stream().map(Specification::block).toList());
    }

    private static Block block(Element element) {
        return switch (element.getTagName()) {
            case "title" -> new Words(Style.TITLE, element.getTextContent());
            case "heading" -> new Words(Style.HEADING, element.getTextContent());
            case "text" -> new Words(Style.TEXT, element.getTextContent());
            case "small" -> new Words(Style.SMALL, element.getTextContent());
            case "fact" -> new Fact(element.getAttribute("name"), element.getTextContent());
            case "table" ->
                new Table(
                        Arrays.stream(element.getAttribute("widths").split(" ", -1))
                                .map(Integer::valueOf)
                                .toList(),
                        children(element).stream().map(Specification::row).toList());
            case "insert" ->
                new Insert(
                        element.getAttribute("key"),
                        element.getAttribute("name"),
                        Path.of(element.getAttribute("path")));
            case "missing" -> new Missing(element.getAttribute("name"), element.getTextContent());
            default -> throw new IllegalArgumentException("No block: " + element.getTagName());
        };
    }

    private static Row row(Element element) {
        return new Row(children(element).stream().map(Element::getTextContent).toList(), element.getAttribute("link"));
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
