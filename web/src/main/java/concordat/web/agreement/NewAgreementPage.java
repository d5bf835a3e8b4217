package concordat.web.agreement;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An officer puts an agreement on record, in whatever stage it is; a form sent twice records one. */
@Named
@RequestScoped
public class NewAgreementPage {
    private final MaintainingAgreements maintaining;
    private final Notices notices;
    private final Submission sent;
    private final PartnershipSheet partnership;
    private final AgreementForm form;

    @Inject
    NewAgreementPage(
            MaintainingAgreements maintaining,
            ReadingAgreements reading,
            ReadingPartners partners,
            ReadingCommittees committees,
            CurrentActor actor,
            ChosenPartnership chosen,
            Notices notices,
            Submission sent) {
        this.maintaining = maintaining;
        this.notices = notices;
        this.sent = sent;
        if (!reading.canRecord()) {
            throw new NotFound("page");
        }
        partnership = chosen.sheet();
        form = new AgreementForm(
                maintaining,
                notices,
                sent,
                partners.organisations(),
                Committees.of(committees, partnership.id()),
                ownPartiesOf(partnership, actor));
    }

    /** The organisations of the partnership for which the actor works: one of them must be a party. */
    private static Set<OrganisationId> ownPartiesOf(PartnershipSheet partnership, CurrentActor actor) {
        Set<@Nullable OrganisationId> own =
                actor.capacities().stream().map(Capacity::organisation).collect(Collectors.toSet());
        return partnership.parties().stream()
                .map(OrganisationSheet::id)
                .filter(own::contains)
                .limit(1)
                .collect(Collectors.toSet());
    }

    public @Nullable String record() {
        Optional<AgreementDraft> draft = form.understood();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            AgreementId id = maintaining.record(sent.key().toString(), partnership.id(), draft.get());
            notices.done(draft.get().title() + " is on record as proposed.");
            return "/agreement?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, AgreementForm.FIELDS);
            return null;
        }
    }

    public AgreementForm getForm() {
        return form;
    }
}
