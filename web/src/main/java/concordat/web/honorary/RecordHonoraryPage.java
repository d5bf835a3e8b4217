package concordat.web.honorary;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryDraft;
import concordat.domain.honorary.KeepingHonoraryArrangements;
import concordat.domain.honorary.ReadingHonoraryArrangements;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An officer of the host puts an honorary contract or a letter of access on record. */
@Named
@RequestScoped
public class RecordHonoraryPage {
    private final KeepingHonoraryArrangements keeping;
    private final ChosenPartnership chosen;
    private final Notices notices;
    private final Submission sent;
    private final HonoraryForm form;

    @Inject
    RecordHonoraryPage(
            KeepingHonoraryArrangements keeping,
            ReadingHonoraryArrangements reading,
            ReadingPartners partners,
            ChosenPartnership chosen,
            Notices notices,
            Submission sent) {
        this.keeping = keeping;
        this.chosen = chosen;
        this.notices = notices;
        this.sent = sent;
        Set<OrganisationId> hosts = reading.hosts();
        if (hosts.isEmpty()) {
            throw new NotFound("page");
        }
        form = new HonoraryForm(notices, partners.organisations(), hosts, keeping.peopleAt(hosts));
    }

    public @Nullable String save() {
        Optional<HonoraryDraft> draft = form.understood();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            HonoraryArrangementId id =
                    keeping.record(sent.key().toString(), chosen.sheet().id(), draft.get());
            notices.done("The " + draft.get().kind().words().toLowerCase(java.util.Locale.UK) + " is on record.");
            return "/honorary-arrangement?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, HonoraryFields.ALL);
            return null;
        }
    }

    public HonoraryForm getForm() {
        return form;
    }
}
