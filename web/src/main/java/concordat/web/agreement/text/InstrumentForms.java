package concordat.web.agreement.text;

import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Makes the form of an instrument with what there is to choose from, which depends on its kind. */
@RequestScoped
public class InstrumentForms {
    private final ReadingTexts texts;
    private final ReadingAgreements agreements;
    private final ReadingPartners partners;
    private final Notices notices;

    @Inject
    InstrumentForms(ReadingTexts texts, ReadingAgreements agreements, ReadingPartners partners, Notices notices) {
        this.texts = texts;
        this.agreements = agreements;
        this.partners = partners;
        this.notices = notices;
    }

    InstrumentForm of(AgreementId agreement, InstrumentKind kind, LocalDate day) {
        boolean novation = kind == InstrumentKind.NOVATION;
        return new InstrumentForm(
                notices,
                kind,
                novation ? parties(agreement, day) : List.of(),
                novation
                        ? partners.organisations().stream()
                                .map(each -> Option.of(each.id().value().toString(), each.name()))
                                .toList()
                        : List.of(),
                kind == InstrumentKind.SUPERSESSION ? others(agreement) : List.of());
    }

    private List<Option> parties(AgreementId agreement, LocalDate day) {
        return texts.text(agreement, day).parties().entrySet().stream()
                .map(each -> Option.of(each.getKey().value().toString(), each.getValue()))
                .toList();
    }

    private List<Option> others(AgreementId agreement) {
        return agreements
                .register(
                        AgreementFilter.all(),
                        AgreementOrder.BY_TITLE,
                        Keyset.first().ofSize(Keyset.LARGEST))
                .rows()
                .stream()
                .filter(row -> !row.id().equals(agreement))
                .map(row -> Option.of(row.id().value().toString(), row.title() + " (" + row.reference() + ")"))
                .toList();
    }
}
