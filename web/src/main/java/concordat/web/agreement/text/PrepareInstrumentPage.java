package concordat.web.agreement.text;

import concordat.domain.agreement.text.InstrumentDraft;
import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.MakingInstruments;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.TextDetails;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody puts a draft of an instrument on record that is to change an executed agreement. */
@Named
@RequestScoped
public class PrepareInstrumentPage {
    private final MakingInstruments making;
    private final Notices notices;
    private final Submission sent;
    private final TextDetails text;
    private final InstrumentForm form;

    @Inject
    PrepareInstrumentPage(
            MakingInstruments making,
            ReadingTexts reading,
            InstrumentForms forms,
            Query query,
            Notices notices,
            Submission sent) {
        this.making = making;
        this.notices = notices;
        this.sent = sent;
        AgreementId id = new AgreementId(query.id("id"));
        text = reading.text(id, null);
        if (!(sent.isSent() ? reading.powers(id).keep() : reading.powers(id).prepare())) {
            throw new NotFound("page");
        }
        InstrumentKind kind = Arrays.stream(InstrumentKind.values())
                .filter(each -> query.is("kind", each.name()))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
        form = forms.of(id, kind, text.day());
    }

    public @Nullable String prepare() {
        Optional<InstrumentDraft> draft = form.understood();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            InstrumentId id = making.prepare(sent.key().toString(), text.agreement(), draft.get());
            notices.done("The " + form.getKind().toLowerCase(Locale.UK) + " is on record as a draft.");
            return "/instrument?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, InstrumentForm.FIELDS);
            return null;
        }
    }

    public String getId() {
        return text.agreement().value().toString();
    }

    public String getTitle() {
        return text.title();
    }

    public String getReference() {
        return text.reference();
    }

    public InstrumentForm getForm() {
        return form;
    }
}
