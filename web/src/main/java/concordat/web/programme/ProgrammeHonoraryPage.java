package concordat.web.programme;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.delivery.DeliveringProgrammes;
import concordat.domain.programme.delivery.DeliveryRule;
import concordat.domain.programme.delivery.LinkedArrangement;
import concordat.domain.programme.delivery.ReadingDelivery;
import concordat.web.look.Option;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An officer of an organisation that takes part links honorary arrangements that they may see, or takes a link away. */
@Named
@RequestScoped
public class ProgrammeHonoraryPage {
    private static final Map<DeliveryRule, String> FIELDS = Map.of(
            DeliveryRule.ARRANGEMENT_IS_LINKED_ONCE, "linking",
            DeliveryRule.ARRANGEMENT_IS_OF_THE_PARTNERSHIP, "linking");

    private final DeliveringProgrammes delivering;
    private final KeptProgramme kept;
    private final SentForm sent;
    private final List<LinkedArrangement> linked;
    private final List<LinkedArrangement> linkable;
    private String linking = "";
    private String unlinking = "";

    @Inject
    ProgrammeHonoraryPage(DeliveringProgrammes delivering, ReadingDelivery reading, KeptProgramme kept, SentForm sent) {
        this.delivering = delivering;
        this.kept = kept;
        this.sent = sent;
        linked = reading.of(kept.id()).arrangements();
        linkable = reading.linkable(kept.details().partnership()).stream()
                .filter(each -> sent.isSent() || !linked.contains(each))
                .toList();
    }

    public @Nullable String link() {
        return make(linking, (parts, id) -> parts.link(kept.id(), id), "The honorary arrangement is linked.");
    }

    public @Nullable String unlink() {
        return make(unlinking, (parts, id) -> parts.unlink(kept.id(), id), "The link is taken away.");
    }

    private @Nullable String make(
            String chosen, BiConsumer<DeliveringProgrammes, HonoraryArrangementId> change, String done) {
        if (chosen.isEmpty()) {
            return null;
        }
        HonoraryArrangementId id = new HonoraryArrangementId(UUID.fromString(chosen));
        return sent.make(
                () -> delivering.once(sent.once(), kept.id().value(), parts -> change.accept(parts, id)),
                done,
                kept.address(),
                FIELDS,
                () -> {});
    }

    public List<Option> getLinkable() {
        return options(linkable);
    }

    public List<Option> getLinked() {
        return options(linked);
    }

    private static List<Option> options(List<LinkedArrangement> arrangements) {
        return arrangements.stream()
                .map(each -> Option.of(
                        each.id().value().toString(),
                        each.person() + ", " + each.kind().words() + " (" + each.reference() + ")"))
                .toList();
    }

    public String getProgramme() {
        return kept.id().value().toString();
    }

    public String getName() {
        return kept.name();
    }

    public String getLinking() {
        return linking;
    }

    public void setLinking(@Nullable String entered) {
        linking = entered == null ? "" : entered;
    }

    public String getUnlinking() {
        return unlinking;
    }

    public void setUnlinking(@Nullable String entered) {
        unlinking = entered == null ? "" : entered;
    }
}
