package concordat.web.api;

import concordat.domain.decision.MeetingForecast;
import concordat.domain.decision.QuorumForecast;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether there will be a quorum for each item of a meeting, as far as is known today. */
@Schema(name = "QuorumForecast")
record QuorumForecastView(
        UUID meeting,
        @Schema(description = "Why nothing can be said; missing if it can.") @Nullable String unknownBecause,
        @Schema(description = "What will be inquorate, for whom, and by how much, as a chair would read it out.")
                List<String> warnings,
        @Schema(description = "The items still to be reached; none once the meeting has begun.") List<Item> items) {

    @Schema(name = "ItemForecast")
    record Item(
            @Schema(description = "Missing if the item is withheld from you.") @Nullable UUID item,
            String number,
            @Schema(description = "Missing if the item is withheld from you.") @Nullable String title,
            @Schema(description = "One for each deciding body.") List<Body> bodies) {
        static Item of(MeetingForecast.Item item) {
            return new Item(
                    item.id().map(id -> id.value()).orElse(null),
                    item.number(),
                    item.title().orElse(null),
                    item.bodies().stream().map(Body::of).toList());
        }
    }

    @Schema(name = "DecidingBodyAhead")
    record Body(
            String decidingBody,
            QuorumForecast.Prospect prospect,
            String sentence,
            @Schema(description = "Interests declared by members who would count, and not yet ruled on.") int unruled,
            @Schema(description = "How many more absences it bears, whoever they are; 0 unless it will be quorate.")
                    int spare,
            List<AgendaItemView.Line> quorum) {
        static Body of(QuorumForecast body) {
            return new Body(
                    body.decidingBody(),
                    body.prospect(),
                    body.sentence(),
                    body.unruled(),
                    body.spare(),
                    body.quorum().stream().map(AgendaItemView.Line::of).toList());
        }
    }

    static QuorumForecastView of(MeetingForecast forecast) {
        return new QuorumForecastView(
                forecast.meeting().value(),
                forecast.unknownBecause().orElse(null),
                forecast.warnings(),
                forecast.items().stream().map(Item::of).toList());
    }
}
