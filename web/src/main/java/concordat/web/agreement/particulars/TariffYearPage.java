package concordat.web.agreement.particulars;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.particulars.KeepingParticulars;
import concordat.domain.agreement.particulars.ParticularsDetails.YearLine;
import concordat.domain.agreement.particulars.ParticularsRule;
import concordat.domain.agreement.particulars.ReadingParticulars;
import concordat.domain.agreement.particulars.TariffYearDraft;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody puts a tariff year of an education funding agreement on record, or corrects one (AG-11). */
@Named
@RequestScoped
public class TariffYearPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            ParticularsRule.TARIFF_YEAR_IS_WITHIN_THE_TERM, "firstYear",
            ParticularsRule.TARIFF_YEARS_DO_NOT_OVERLAP, "firstYear");

    private final KeepingParticulars keeping;
    private final ReadingParticulars reading;
    private final AgreementPart part;
    private final Notices notices;
    private final AgreementDetails agreement;
    private @Nullable YearLine year;
    private long seen;
    private String firstYear = "";
    private String weeks = "";
    private String tariff = "";
    private String factor = "";

    @Inject
    TariffYearPage(
            KeepingParticulars keeping, ReadingParticulars reading, AgreementPart part, Notices notices, Query query) {
        this.keeping = keeping;
        this.reading = reading;
        this.part = part;
        this.notices = notices;
        agreement = part.agreement(new AgreementId(query.id("id")));
        if (!reading.keeps(agreement.id())) {
            throw new NotFound("page");
        }
        if (!query.get("year").isEmpty()) {
            YearLine line = line(query.id("year"));
            year = line;
            firstYear = String.valueOf(line.details().firstYear());
            weeks = plain(line.details().weeks());
            tariff = line.details().tariff().toPlainString();
            factor = plain(line.details().factor());
            seen = part.seen(line.version());
        }
    }

    private YearLine line(UUID id) {
        return reading.of(agreement.id()).years().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("tariff year"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Puts it on record, or corrects it. */
    public @Nullable String save() {
        Optional<BigDecimal> start = number("firstYear", firstYear, "Enter the year as a number, such as 2026");
        Optional<BigDecimal> placement = number("weeks", weeks, "Enter the placement weeks as a number");
        Optional<BigDecimal> price = number("tariff", tariff, "Enter the tariff as a number of pounds");
        Optional<BigDecimal> forces = number("factor", factor, "Enter the market forces factor as a number");
        if (start.isEmpty() || placement.isEmpty() || price.isEmpty() || forces.isEmpty()) {
            return null;
        }
        TariffYearDraft draft;
        try {
            draft = new TariffYearDraft(start.get().intValue(), placement.get(), price.get(), forces.get());
        } catch (IllegalArgumentException outOfBounds) {
            notices.wrong(String.valueOf(outOfBounds.getMessage()));
            return null;
        }
        YearLine corrected = year;
        return part.make(
                () -> keeping.once(part.onceForContents(), agreement.id(), particulars -> {
                    if (corrected == null) {
                        particulars.record(agreement.id(), draft);
                    } else {
                        particulars.correct(corrected.id(), seen, draft);
                    }
                }),
                "The tariff year " + draft.name() + " is on record.",
                "/agreement-particulars?faces-redirect=true&id=" + getAgreement(),
                FIELDS,
                this::readAgain);
    }

    private Optional<BigDecimal> number(String field, String entered, String otherwise) {
        String plain = entered.replace(",", "").replace("£", "").strip();
        if (!plain.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            notices.wrong(field, otherwise);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }

    private void readAgain() {
        YearLine former = year;
        if (former != null) {
            YearLine now = line(former.id().value());
            year = now;
            seen = now.version();
        }
    }

    public String getHeading() {
        YearLine line = year;
        return line == null
                ? "Record a tariff year"
                : "Correct the tariff year " + line.details().name();
    }

    public String getAgreement() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public long getSeen() {
        return seen;
    }

    public String getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(@Nullable String entered) {
        firstYear = entered == null ? "" : entered;
    }

    public String getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable String entered) {
        weeks = entered == null ? "" : entered;
    }

    public String getTariff() {
        return tariff;
    }

    public void setTariff(@Nullable String entered) {
        tariff = entered == null ? "" : entered;
    }

    public String getFactor() {
        return factor;
    }

    public void setFactor(@Nullable String entered) {
        factor = entered == null ? "" : entered;
    }
}
