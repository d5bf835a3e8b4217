package concordat.web.risk;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.risk.PrincipalRiskRule;
import concordat.domain.risk.ReadingPrincipalRisks;
import concordat.domain.risk.RiskAppetite;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.risk.SettingAppetites;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Option;
import concordat.web.look.SentForm;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How much risk of each category each partner is ready to bear, from when (RK-3). */
@Named
@RequestScoped
public class RiskAppetitesPage {
    private static final Map<PrincipalRiskRule, String> FIELDS = Map.of(
            PrincipalRiskRule.CEILING_IS_A_POSSIBLE_SCORE, "ceiling",
            PrincipalRiskRule.APPETITES_FOLLOW_ONE_ANOTHER, "from");

    private final SettingAppetites setting;
    private final ReadingPrincipalRisks reading;
    private final SentForm sent;
    private final Map<OrganisationId, String> names;
    private String organisation = "";
    private @Nullable RiskCategory category;
    private @Nullable Integer ceiling;
    private @Nullable LocalDate from;

    @Inject
    RiskAppetitesPage(
            SettingAppetites setting, ReadingPrincipalRisks reading, ReadingPartners partners, SentForm sent) {
        this.setting = setting;
        this.reading = reading;
        this.sent = sent;
        names = partners.organisations().stream()
                .collect(Collectors.toMap(OrganisationSheet::id, OrganisationSheet::shortName));
    }

    public @Nullable String set() {
        RiskCategory of = category;
        Integer most = ceiling;
        LocalDate first = from;
        if (of == null || most == null || first == null) {
            return null;
        }
        return sent.make(
                () -> setting.set(sent.once(), new OrganisationId(Submission.id(organisation)), of, most, first),
                "The appetite is on record.",
                "/risk-appetites?faces-redirect=true",
                FIELDS,
                () -> {});
    }

    public List<Row> getRows() {
        return reading.appetites().stream()
                .map(this::row)
                .sorted(Comparator.comparing(Row::organisation).thenComparing(Row::category))
                .toList();
    }

    private Row row(RiskAppetite appetite) {
        return new Row(
                names.getOrDefault(appetite.organisation(), ""),
                appetite.category().words(),
                appetite.ceiling(),
                Words.term(appetite.term()),
                appetite.setBy());
    }

    /** Whether the reader keeps the appetite of a partner on record. */
    public boolean isKeeping() {
        return !reading.served().isEmpty();
    }

    public List<Option> getOrganisations() {
        return reading.served().stream()
                .map(each -> Option.of(each.value().toString(), names.getOrDefault(each, "")))
                .toList();
    }

    public List<Option> getCategories() {
        return Arrays.stream(RiskCategory.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** The scores that a risk can have. */
    public List<Option> getCeilings() {
        return IntStream.rangeClosed(1, RiskScore.HIGHEST * RiskScore.HIGHEST)
                .filter(RiskScore::isPossible)
                .mapToObj(each -> Option.of(each, String.valueOf(each)))
                .toList();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String chosen) {
        organisation = chosen == null ? "" : chosen;
    }

    public @Nullable RiskCategory getCategory() {
        return category;
    }

    public void setCategory(@Nullable RiskCategory chosen) {
        category = chosen;
    }

    public @Nullable Integer getCeiling() {
        return ceiling;
    }

    public void setCeiling(@Nullable Integer chosen) {
        ceiling = chosen;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    /** An appetite as the table shows it. */
    public record Row(String organisation, String category, int ceiling, String term, String setBy) {}
}
