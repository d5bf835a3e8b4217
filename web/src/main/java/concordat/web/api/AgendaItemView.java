package concordat.web.api;

import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.decision.QuorumLine;
import concordat.domain.decision.QuorumNow;
import concordat.domain.decision.RollLine;
import concordat.domain.decision.RollStanding;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of an agenda, and who can decide on it at this moment. */
@Schema(name = "AgendaItem")
record AgendaItemView(
        UUID meeting,
        MeetingView.Item item,
        @Schema(
                        description =
                                "One for each deciding body: one of a joint committee, one per organisation of committees in"
                                        + " common, one per individual decision-maker.")
                List<Body> quorumNow) {

    @Schema(name = "DecidingBodyNow")
    record Body(
            String decidingBody,
            boolean quorate,
            @Schema(description = "The arithmetic in a sentence.") String sentence,
            List<Line> quorum,
            List<Entry> roll,
            @Schema(description = "The seat of whoever presides; missing if those present have to choose.") @Nullable
                    UUID presides) {
        static Body of(QuorumNow now) {
            return new Body(
                    now.decidingBody(),
                    now.quorate(),
                    now.sentence(),
                    now.quorum().stream().map(Line::of).toList(),
                    now.roll().stream().map(Entry::of).toList(),
                    now.presider().map(line -> line.seat().value()).orElse(null));
        }
    }

    @Schema(name = "QuorumLine", description = "One part of the quorum as it was reckoned (QU-2).")
    record Line(
            QuorumLine.Asks asks,
            @Nullable UUID organisation,
            String organisationName,
            @Nullable SeatClass seatClass,
            int needed,
            int have,
            int recused,
            boolean met,
            @Schema(description = "As a chair would read it out.") String words) {
        static Line of(QuorumLine line) {
            OrganisationId organisation = line.organisation();
            return new Line(
                    line.asks(),
                    organisation == null ? null : organisation.value(),
                    line.organisationName(),
                    line.seatClass(),
                    line.needed(),
                    line.have(),
                    line.recused(),
                    line.isMet(),
                    line.words());
        }
    }

    @Schema(name = "RollEntry", description = "A seat, who was in it, and whether they counted and voted, and why.")
    record Entry(
            UUID seat,
            @Schema(description = "Missing while the seat is vacant.") @Nullable UUID person,
            String name,
            String seatTitle,
            UUID organisation,
            String organisationName,
            SeatClass seatClass,
            Office office,
            boolean votingSeat,
            RollLine.Presence presence,
            RollStanding standing) {
        static Entry of(RollLine line) {
            PersonId person = line.person();
            return new Entry(
                    line.seat().value(),
                    person == null ? null : person.value(),
                    line.name(),
                    line.title(),
                    line.organisation().value(),
                    line.organisationName(),
                    line.seatClass(),
                    line.office(),
                    line.votingSeat(),
                    line.presence(),
                    line.standing());
        }
    }

    static AgendaItemView of(MeetingSheet.ItemSheet item, List<QuorumNow> now) {
        return new AgendaItemView(
                item.meeting().value(),
                MeetingView.Item.of(item),
                now.stream().map(Body::of).toList());
    }
}
