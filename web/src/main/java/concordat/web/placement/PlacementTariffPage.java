package concordat.web.placement;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.placement.KeepingPlacements;
import concordat.domain.placement.PlacementRule;
import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.Tariff;
import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.TariffGroup;
import concordat.domain.placement.TariffId;
import concordat.domain.placement.Years;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An officer records the placement tariff of a year for their organisation, or corrects one and says why (AG-11). */
@Named
@RequestScoped
public class PlacementTariffPage {
    private static final Map<PlacementRule, String> FIELDS = Map.of(
            PlacementRule.TARIFF_STANDS_ONCE, "year",
            PlacementRule.YEAR_IS_PLAUSIBLE, "year",
            PlacementRule.TARIFF_IS_OF_A_PARTNER, "organisation",
            PlacementRule.TARIFF_IS_OF_A_GROUP, "group",
            PlacementRule.TARIFF_IS_AN_AMOUNT, "amount",
            PlacementRule.MARKET_FORCES_ARE_PLAUSIBLE, "factor");
    private static final int BEFORE = 8;

    private final KeepingPlacements keeping;
    private final ReadingPlacements reading;
    private final ReadingPartners partners;
    private final Notices notices;
    private final SentForm sent;
    private final @Nullable Tariff present;
    private String organisation = "";
    private String year = "";
    private @Nullable TariffGroup group;
    private String amount = "";
    private String factor = "";
    private String source = "";
    private boolean confirmed;
    private String because = "";

    @Inject
    PlacementTariffPage(
            KeepingPlacements keeping,
            ReadingPlacements reading,
            ReadingPartners partners,
            Query query,
            Notices notices,
            SentForm sent) {
        this.keeping = keeping;
        this.reading = reading;
        this.partners = partners;
        this.notices = notices;
        this.sent = sent;
        present = query.get("id").isEmpty() ? null : reading.tariff(new TariffId(query.id("id")));
        if (present == null ? reading.served().isEmpty() : !reading.served().contains(present.organisation())) {
            throw new NotFound("page");
        }
        if (present != null) {
            TariffDraft draft = present.draft();
            amount = BigDecimal.valueOf(draft.pencePerWeek()).movePointLeft(2).toPlainString();
            factor = draft.marketForces().toPlainString();
            source = draft.source();
            confirmed = draft.confirmed();
        }
    }

    public @Nullable String save() {
        Optional<BigDecimal> pounds = Entered.amount(amount, "amount", notices);
        Optional<BigDecimal> mff = Entered.amount(factor, "factor", notices);
        if (pounds.isPresent() && pounds.get().stripTrailingZeros().scale() > 2) {
            notices.wrong("amount", "Enter an amount in pounds and pence, such as 640.50");
        }
        if (notices.isRefused() || pounds.isEmpty() || mff.isEmpty()) {
            return null;
        }
        long pence = pounds.get().movePointRight(2).longValue();
        if (present != null) {
            TariffDraft known = present.draft();
            return sent.make(
                    () -> keeping.correctTariff(
                            sent.once(),
                            present.id(),
                            draft(known.organisation(), known.year(), known.group(), pence, mff.get()),
                            because),
                    "The tariff is corrected. The former one stays readable.",
                    "/placement-tariffs?faces-redirect=true",
                    FIELDS,
                    () -> {});
        }
        TariffGroup of = group;
        if (organisation.isEmpty() || year.isEmpty() || of == null) {
            return null;
        }
        Supplier<TariffDraft> entered = () ->
                draft(new OrganisationId(UUID.fromString(organisation)), Integer.parseInt(year), of, pence, mff.get());
        return sent.make(
                () -> keeping.recordTariff(sent.once(), entered.get()),
                "The tariff is recorded.",
                "/placement-tariffs?faces-redirect=true",
                FIELDS,
                () -> {});
    }

    private TariffDraft draft(OrganisationId of, int first, TariffGroup professions, long pence, BigDecimal mff) {
        return new TariffDraft(of, first, professions, pence, mff, source, confirmed);
    }

    /** Whether one on record is corrected. */
    public boolean isCorrecting() {
        return present != null;
    }

    /** Which one is corrected; empty if it is new. */
    public String getName() {
        return present == null
                ? ""
                : present.draft().group().words() + ", "
                        + Years.words(present.draft().year());
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .filter(each -> reading.served().contains(each.id()))
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    /** Next year, this one and those before. */
    public List<Option> getYears() {
        int next = reading.present() + 1;
        return IntStream.rangeClosed(0, BEFORE)
                .mapToObj(back -> Option.of(String.valueOf(next - back), Years.words(next - back)))
                .toList();
    }

    public List<Option> getGroups() {
        return Arrays.stream(TariffGroup.values())
                .filter(each -> each != TariffGroup.NONE)
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean checked) {
        confirmed = checked;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String entered) {
        organisation = entered == null ? "" : entered;
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String entered) {
        year = entered == null ? "" : entered;
    }

    public @Nullable TariffGroup getGroup() {
        return group;
    }

    public void setGroup(@Nullable TariffGroup entered) {
        group = entered;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String entered) {
        amount = entered == null ? "" : entered;
    }

    public String getFactor() {
        return factor;
    }

    public void setFactor(@Nullable String entered) {
        factor = entered == null ? "" : entered;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String entered) {
        source = entered == null ? "" : entered;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String entered) {
        because = entered == null ? "" : entered;
    }
}
