package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.PART_1_IS_NOT_CONFIDENTIAL;
import static concordat.domain.meeting.MeetingRule.PART_2_GIVES_ITS_REASON;
import static concordat.domain.meeting.MeetingRule.REQUESTED_WORK_NAMES_ITS_MINUTE;
import static concordat.domain.meeting.MeetingRule.WORK_IS_PLANNED_FOR_A_MONTH;

import concordat.domain.meeting.Confidentiality.Reason;
import concordat.domain.shared.Part;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that a committee takes up every year in the same months (6.3).
 *
 * @param author who writes its paper; may be blank
 * @param minute the minute in which it was asked for; blank unless it was
 * @param monthSet the months in which it is due, one bit for each, January the lowest
 * @param minutes the time allotted, 0 to 600 minutes
 * @param reason why it is in Part 2; null for work of Part 1
 */
@Embeddable
public record PlannedWork(
        @Column(name = "title", nullable = false, length = 200) String title,
        @Enumerated(EnumType.STRING) @Column(name = "purpose", nullable = false, length = 20) Purpose purpose,
        @Column(name = "lead_by", nullable = false, length = 200) String lead,
        @Column(name = "author", nullable = false, length = 200) String author,
        @Enumerated(EnumType.STRING) @Column(name = "source", nullable = false, length = 20) WorkSource source,
        @Column(name = "minute_reference", nullable = false, length = 60) String minute,
        @Column(name = "months", nullable = false) int monthSet,
        @Column(name = "section", nullable = false, length = 60) String section,
        @Column(name = "minutes_allotted", nullable = false) int minutes,
        @Enumerated(EnumType.STRING) @Column(name = "part", nullable = false, length = 10) Part part,
        @Enumerated(EnumType.STRING) @Column(name = "confidential_because", length = 30) @Nullable Reason reason) {

    private static final int MONTHS = 12;

    /** @throws concordat.domain.shared.RuleBroken if no month is named, what asks for it, or why it is in Part 2 (PP-3) */
    public PlannedWork {
        title = Text.required("title of the work", title, Text.LINE);
        lead = Text.required("lead for the work", lead, Text.LINE);
        author = Text.optional("author", author, Text.LINE);
        minute = Text.optional("minute reference", minute, 60);
        section = Text.required("section", section, ItemText.SECTION);
        ItemText.requireMinutes(minutes);
        WORK_IS_PLANNED_FOR_A_MONTH.require(monthSet > 0 && monthSet < 1 << MONTHS);
        REQUESTED_WORK_NAMES_ITS_MINUTE.require(source != WorkSource.REQUESTED || !minute.isEmpty());
        PART_2_GIVES_ITS_REASON.require(part == Part.PART_1 || reason != null);
        PART_1_IS_NOT_CONFIDENTIAL.require(part == Part.PART_2 || reason == null);
    }

    /** Those months as they are kept. */
    public static int in(Set<Month> months) {
        return months.stream().mapToInt(month -> 1 << (month.getValue() - 1)).sum();
    }

    /** The months in which it is due. */
    public List<Month> months() {
        return Arrays.stream(Month.values()).filter(this::isDueIn).toList();
    }

    boolean isDueIn(Month month) {
        return (monthSet & 1 << (month.getValue() - 1)) != 0;
    }

    /** How often it is due, in words. */
    public String frequency() {
        int times = Integer.bitCount(monthSet);
        return switch (times) {
            case 1 -> "Once a year";
            case 2 -> "Twice a year";
            case MONTHS -> "Every month";
            default -> times + " times a year";
        };
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
                Mode.ENCLOSURE,
                section);
    }
}
