package concordat.domain.meeting;

import concordat.domain.shared.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an agenda says of an item.
 *
 * @param papers the reference of its papers; blank if it has none
 * @param withdrawn whether the item was taken off
 */
@Embeddable
public record PublishedText(
        @Column(name = "position", nullable = false) int position,
        @Column(name = "item_number", nullable = false, length = 20) String number,
        @Column(name = "section", nullable = false, length = 60) String section,
        @Column(name = "title", nullable = false, length = 200) String title,
        @Enumerated(EnumType.STRING) @Column(name = "purpose", nullable = false, length = 20) Purpose purpose,
        @Enumerated(EnumType.STRING) @Column(name = "mode", nullable = false, length = 20) Mode mode,
        @Column(name = "lead_by", nullable = false, length = 200) String lead,
        @Column(name = "minutes_allotted", nullable = false) int minutes,
        @Enumerated(EnumType.STRING) @Column(name = "part", nullable = false, length = 10) Part part,
        @Column(name = "body", nullable = false, length = 20000) String body,
        @Column(name = "starred", nullable = false) boolean starred,
        @Column(name = "paper_reference", nullable = false, length = 60) String papers,
        @Column(name = "withdrawn", nullable = false) boolean withdrawn) {
    static PublishedText of(AgendaItem item) {
        ItemText text = item.text();
        return new PublishedText(
                item.position(),
                text.number(),
                text.section(),
                text.title(),
                text.purpose(),
                text.mode(),
                text.lead(),
                text.minutes(),
                text.part(),
                text.body(),
                item.starred(),
                item.papers().map(PaperReference::value).orElse(""),
                item.state() == ItemState.WITHDRAWN);
    }
}
