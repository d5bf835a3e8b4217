package concordat.web.agreement.text;

import concordat.domain.agreement.text.InstrumentDraft;
import concordat.domain.agreement.text.InstrumentState;
import concordat.web.look.Difference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody amends what an instrument says, until a party has signed it. */
@Named
@RequestScoped
public class AmendInstrumentPage {
    private final InstrumentInHand hand;
    private final InstrumentForm form;
    private List<Difference> differences = List.of();

    @Inject
    AmendInstrumentPage(InstrumentInHand hand, InstrumentForms forms) {
        this.hand = hand;
        hand.requireKeeping(hand.details().state() == InstrumentState.DRAFT);
        InstrumentDraft there = hand.details().draft();
        form = forms.of(hand.details().agreement(), there.kind(), there.effective())
                .of(there);
    }

    public @Nullable String save() {
        Optional<InstrumentDraft> yours = form.understood();
        return yours.isEmpty()
                ? null
                : hand.make(
                        (instruments, id, seen) -> instruments.amend(id, seen, yours.get()),
                        hand.getName() + " is amended.",
                        InstrumentForm.FIELDS,
                        now -> differences = InstrumentForm.differences(now.draft(), yours.get()));
    }

    public InstrumentForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
