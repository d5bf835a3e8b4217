package concordat.domain.highlight;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the secretary writes on an item, beside what is on record of it.
 *
 * @param included whether the item stands in the report
 * @param consideration what was considered
 * @param alert what the receiving body has to act on or to know at once; may be blank
 * @param advise what it is to be aware of, and is in hand; may be blank
 * @param assure what is under control, and how that is known; may be blank
 */
@Embeddable
public record HighlightText(
        @Column(name = "included", nullable = false) boolean included,
        @Column(name = "consideration", nullable = false) String consideration,
        @Column(name = "alert", nullable = false) String alert,
        @Column(name = "advise", nullable = false) String advise,
        @Column(name = "assure", nullable = false) String assure) {
    public HighlightText {
        consideration = Text.optional("consideration", consideration, Text.SENTENCE);
        alert = Text.optional("alert", alert, Text.SENTENCE);
        advise = Text.optional("advice", advise, Text.SENTENCE);
        assure = Text.optional("assurance", assure, Text.SENTENCE);
    }

    /** Nothing yet. */
    public static HighlightText blank() {
        return new HighlightText(true, "", "", "", "");
    }
}
