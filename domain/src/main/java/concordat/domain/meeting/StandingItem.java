package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.PART_1_IS_NOT_CONFIDENTIAL;
import static concordat.domain.meeting.MeetingRule.PART_2_GIVES_ITS_REASON;

import concordat.domain.meeting.Confidentiality.Reason;
import concordat.domain.shared.Part;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that every agenda of a committee begins with (MT-6, MT-7).
 *
 * @param minutes the time allotted, 0 to 600 minutes
 * @param starred whether it is to be taken without discussion
 * @param reason why it is in Part 2; null for an item of Part 1
 * @param forMinutes whether the minutes of earlier meetings are approved under it (MI-2)
 */
@Embeddable
public record StandingItem(
        @Column(name = "section", nullable = false, length = 60) String section,
        @Column(name = "title", nullable = false, length = 200) String title,
        @Enumerated(EnumType.STRING) @Column(name = "purpose", nullable = false, length = 20) Purpose purpose,
        @Enumerated(EnumType.STRING) @Column(name = "mode", nullable = false, length = 20) Mode mode,
        @Column(name = "lead_by", nullable = false, length = 200) String lead,
        @Column(name = "minutes_allotted", nullable = false) int minutes,
        @Column(name = "starred", nullable = false) boolean starred,
        @Enumerated(EnumType.STRING) @Column(name = "part", nullable = false, length = 10) Part part,
        @Enumerated(EnumType.STRING) @Column(name = "confidential_because", length = 30) @Nullable Reason reason,
        @Column(name = "for_minutes", nullable = false) boolean forMinutes) {

    /** @throws concordat.domain.shared.RuleBroken if part and reason do not fit (PP-3) */
    public StandingItem {
        section = Text.required("section", section, ItemText.SECTION);
        title = Text.required("title of the item", title, Text.LINE);
        lead = Text.required("lead for the item", lead, Text.LINE);
        ItemText.requireMinutes(minutes);
        PART_2_GIVES_ITS_REASON.require(part == Part.PART_1 || reason != null);
        PART_1_IS_NOT_CONFIDENTIAL.require(part == Part.PART_2 || reason == null);
    }

    /** Not for minutes. */
    public StandingItem(
            String section,
            String title,
            Purpose purpose,
            Mode mode,
            String lead,
            int minutes,
            boolean starred,
            Part part,
            @Nullable Reason reason) {
        this(section, title, purpose, mode, lead, minutes, starred, part, reason, false);
    }

    private static StandingItem open(
            String section, String title, Purpose purpose, Mode mode, String lead, int minutes) {
        return new StandingItem(section, title, purpose, mode, lead, minutes, false, Part.PART_1, null);
    }

    /** The standing items of MT-6 in their order; business comes between, from the forward plan and item by item. */
    public static List<StandingItem> usual() {
        List<String> sections = AgendaConventions.usual().sections();
        String opening = sections.get(0);
        String minutes = sections.get(1);
        String reports = sections.get(3);
        String closing = sections.get(4);
        return List.of(
                open(opening, "Welcome and apologies", Purpose.INFORMATION, Mode.VERBAL, "Chair", 5),
                open(opening, "Confirmation of quorum", Purpose.INFORMATION, Mode.VERBAL, "Chair", 2),
                open(opening, "Declarations of interest", Purpose.DISCUSSION, Mode.VERBAL, "Chair", 3),
                new StandingItem(
                        minutes,
                        "Minutes of the last meeting",
                        Purpose.APPROVAL,
                        Mode.ENCLOSURE,
                        "Chair",
                        5,
                        false,
                        Part.PART_1,
                        null,
                        true),
                open(minutes, "Action log and matters arising", Purpose.DISCUSSION, Mode.ENCLOSURE, "Chair", 10),
                open(reports, "Reports from sub-groups", Purpose.ASSURANCE, Mode.ENCLOSURE, "Chairs of sub-groups", 10),
                open(reports, "Risks and escalations", Purpose.DISCUSSION, Mode.ENCLOSURE, "Chair", 10),
                open(reports, "Forward plan", Purpose.INFORMATION, Mode.ENCLOSURE, "Secretary", 5),
                open(closing, "Any other business", Purpose.DISCUSSION, Mode.VERBAL, "Chair", 5),
                open(
                        closing,
                        "Review of the meeting and date of the next",
                        Purpose.DISCUSSION,
                        Mode.VERBAL,
                        "Chair",
                        5));
    }

    /** What it says on an agenda. */
    ItemText numbered(int number) {
        return new ItemText(
                String.valueOf(number),
                title,
                purpose,
                lead,
                minutes,
                part,
                reason == null ? null : Confidentiality.because(reason),
                "",
                false,
                mode,
                section);
    }
}
