package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.PART_1_IS_NOT_CONFIDENTIAL;
import static concordat.domain.meeting.MeetingRule.PART_2_GIVES_ITS_REASON;

import concordat.domain.shared.Part;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an item of the agenda says (MT-7).
 *
 * @param number as the agenda prints it, such as "7" or "7.1"
 * @param lead who leads the item, in words
 * @param minutes the time allotted, 0 to 600 minutes
 * @param confidentiality why it is in Part 2; null for an item of Part 1
 * @param body the text of the item; may be empty
 * @param oppositeSides whether the partners are on opposite sides of it, as on fees, intellectual property, disputes and
 *     tariffs (COI-12)
 * @param mode how it is brought before the meeting
 * @param section of the agenda in which it stands
 */
@Embeddable
public record ItemText(
        @Column(name = "item_number", nullable = false, length = 20) String number,
        @Column(name = "title", nullable = false, length = 200) String title,
        @Enumerated(EnumType.STRING) @Column(name = "purpose", nullable = false, length = 20) Purpose purpose,
        @Column(name = "lead_by", nullable = false, length = 200) String lead,
        @Column(name = "minutes_allotted", nullable = false) int minutes,
        @Enumerated(EnumType.STRING) @Column(name = "part", nullable = false, length = 10) Part part,
        @Embedded @Nullable Confidentiality confidentiality,
        @Column(name = "body", nullable = false, length = 20000) String body,
        @Column(name = "opposite_sides", nullable = false) boolean oppositeSides,
        @Enumerated(EnumType.STRING) @Column(name = "mode", nullable = false, length = 20) Mode mode,
        @Column(name = "section", nullable = false, length = 60) String section) {

    /** The section in which an item stands unless somebody says another. */
    public static final String BUSINESS = "Business";

    static final int SECTION = 60;

    private static final String TO_RATIFY = "To ratify: ";

    /** @throws concordat.domain.shared.RuleBroken if part and confidentiality do not fit (PP-3) */
    public ItemText {
        number = Text.required("number of the item", number, 20);
        title = Text.required("title of the item", title, Text.LINE);
        lead = Text.required("lead for the item", lead, Text.LINE);
        body = Text.optional("text of the item", body, Text.BODY);
        section = Text.required("section", section, SECTION);
        requireMinutes(minutes);
        PART_2_GIVES_ITS_REASON.require(part == Part.PART_1 || confidentiality != null);
        PART_1_IS_NOT_CONFIDENTIAL.require(part == Part.PART_2 || confidentiality == null);
    }

    /** An item of business, with an enclosure. */
    public ItemText(
            String number,
            String title,
            Purpose purpose,
            String lead,
            int minutes,
            Part part,
            @Nullable Confidentiality confidentiality,
            String body,
            boolean oppositeSides) {
        this(
                number,
                title,
                purpose,
                lead,
                minutes,
                part,
                confidentiality,
                body,
                oppositeSides,
                Mode.ENCLOSURE,
                BUSINESS);
    }

    static void requireMinutes(int minutes) {
        if (minutes < 0 || minutes > 600) {
            throw new IllegalArgumentException("The time allotted is from 0 to 600 minutes.");
        }
    }

    /** An item of Part 1. */
    public static ItemText open(String number, String title, Purpose purpose, String lead, int minutes, String body) {
        return new ItemText(number, title, purpose, lead, minutes, Part.PART_1, null, body, false);
    }

    /** The same item by another number. */
    public ItemText numbered(String other) {
        return new ItemText(
                other, title, purpose, lead, minutes, part, confidentiality, body, oppositeSides, mode, section);
    }

    /** Whether the action log is taken on it, as its title says: matters arising are the same (MT-6). */
    public boolean isOfActions() {
        String words = title.toLowerCase(Locale.UK);
        return words.contains("action log") || words.contains("matters arising");
    }

    /** What it is about: its title, without the words that say what is asked. */
    public String topic() {
        return title.startsWith(TO_RATIFY) ? title.substring(TO_RATIFY.length()) : title;
    }

    /** The same matter, to be ratified, by that number. */
    ItemText toRatify(String other) {
        String titled = title.startsWith(TO_RATIFY) ? title : TO_RATIFY + title;
        return new ItemText(
                other,
                titled.length() <= Text.LINE ? titled : titled.substring(0, Text.LINE),
                Purpose.RATIFICATION,
                lead,
                minutes,
                part,
                confidentiality,
                body,
                oppositeSides,
                mode,
                section);
    }

    /** The same item in Part 2, for that reason. */
    public ItemText reserved(Confidentiality why) {
        return new ItemText(
                number, title, purpose, lead, minutes, Part.PART_2, why, body, oppositeSides, mode, section);
    }

    /** The same item, on which the partners are on opposite sides. */
    public ItemText onOppositeSides() {
        return new ItemText(number, title, purpose, lead, minutes, part, confidentiality, body, true, mode, section);
    }

    /** The same item in another section. */
    public ItemText within(String other) {
        return new ItemText(
                number, title, purpose, lead, minutes, part, confidentiality, body, oppositeSides, mode, other);
    }

    /** The same item, brought before the meeting in another way. */
    public ItemText by(Mode other) {
        return new ItemText(
                number, title, purpose, lead, minutes, part, confidentiality, body, oppositeSides, other, section);
    }
}
