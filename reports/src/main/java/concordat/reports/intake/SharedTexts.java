package concordat.reports.intake;

import concordat.domain.intake.Unreadable;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share, up to what a register can hold. */
final class SharedTexts extends DefaultHandler {
    private static final int MOST_TEXTS = 1_000_000;
    private static final long MOST_CHARACTERS = 32_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean within;
    private boolean phonetic;
    private long characters;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> within = !phonetic;
            default -> {
                // How it looks says nothing.
            }
        }
    }

    @Override
    public void characters(char[] all, int start, int length) {
        if (within) {
            characters += length;
            if (characters > MOST_CHARACTERS || text.length() + length > 4 * Limited.LONGEST_CELL) {
                throw new Unreadable("The file holds far more text than a register of its size can. It is not taken.");
            }
            text.append(all, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "t" -> within = false;
            case "rPh" -> phonetic = false;
            case "si" -> {
                if (texts.size() >= MOST_TEXTS) {
                    throw new Unreadable(
                            "The file holds far more text than a register of its size can. It is not taken.");
                }
                texts.add(text.toString());
            }
            default -> {
                // As above.
            }
        }
    }

    List<String> all() {
        return texts;
    }
}
