package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.KeepingObligations;
import concordat.domain.agreement.obligation.ObligationDetails;
import concordat.domain.agreement.obligation.ObligationDraft;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody amends what an obligation says, until something was put on record as met; then who answers for it. */
@Named
@RequestScoped
public class AmendObligationPage {
    private final ObligationInHand hand;
    private final KeepingObligations keeping;
    private final ObligationDetails obligation;
    private final ObligationForm form;
    private List<Difference> differences = List.of();

    @Inject
    AmendObligationPage(
            ObligationInHand hand, KeepingObligations keeping, ReadingObligations reading, Notices notices) {
        this.hand = hand;
        this.keeping = keeping;
        obligation = hand.details();
        hand.require(obligation.powers().keep(), obligation.closed() == null);
        form = new ObligationForm(notices, reading.choices(obligation.agreement())).of(obligation.draft());
    }

    public @Nullable String save() {
        Optional<ObligationDraft> yours = obligation.touched()
                ? form.answering().map(somebody -> obligation.draft().answeredForBy(somebody.orElse(null)))
                : form.understood();
        return yours.isEmpty()
                ? null
                : hand.make(
                        (key, id, seen) -> keeping.once(key, id, each -> each.amend(id, seen, yours.get())),
                        hand.getName() + " is amended.",
                        hand.address(),
                        ObligationForm.FIELDS,
                        now -> differences = ObligationForm.differences(now.draft(), yours.get()));
    }

    /** Whether only who answers for it can change. */
    public boolean isTouched() {
        return obligation.touched();
    }

    public ObligationForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
