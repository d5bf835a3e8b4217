package concordat.web.agreement.particulars;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.particulars.DataSharingDraft;
import concordat.domain.agreement.particulars.KeepingParticulars;
import concordat.domain.agreement.particulars.LawfulBasis;
import concordat.domain.agreement.particulars.ParticularsDetails;
import concordat.domain.agreement.particulars.ParticularsRule;
import concordat.domain.agreement.particulars.ProcurementDraft;
import concordat.domain.agreement.particulars.ProcurementRoute;
import concordat.domain.agreement.particulars.ReadingParticulars;
import concordat.domain.agreement.particulars.StudyDraft;
import concordat.domain.agreement.particulars.StudyKind;
import concordat.domain.agreement.particulars.TariffYearDraft;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Rule;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Personal data that are shared under an agreement, the study that it is about, and its tariff years. */
@Named
@RequestScoped
public class AgreementParticularsPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            ParticularsRule.LAWFUL_BASIS_IS_RECORDED, "basis",
            ParticularsRule.PROCUREMENT_HAS_ITS_GROUND, "ground",
            ParticularsRule.TEMPLATE_FOLLOWS_THE_STUDY, "kind",
            ParticularsRule.SPONSOR_AND_SITE_ARE_PARTIES, "sponsor",
            ParticularsRule.SPONSOR_IS_NOT_THE_SITE, "site",
            ParticularsRule.MODIFICATION_HAS_A_REASON, "modification");

    private final KeepingParticulars keeping;
    private final ReadingParticulars reading;
    private final AgreementPart part;
    private final AgreementDetails agreement;
    private final boolean kept;
    private final ParticularsForm form;
    private ParticularsDetails particulars;
    private long dataSeen;
    private long studySeen;
    private long procurementSeen;

    @Inject
    AgreementParticularsPage(KeepingParticulars keeping, ReadingParticulars reading, AgreementPart part, Query query) {
        this.keeping = keeping;
        this.reading = reading;
        this.part = part;
        agreement = part.agreement(new AgreementId(query.id("id")));
        particulars = reading.of(agreement.id());
        kept = reading.keeps(agreement.id());
        form = new ParticularsForm(particulars);
        dataSeen = part.seen(particulars.dataSharingSeen());
        studySeen = part.seen(particulars.studySeen());
        procurementSeen = part.seen(particulars.procurementSeen());
    }

    /** Says whether personal data are shared, and on what lawful basis. */
    public @Nullable String state() {
        return change(
                each -> each.state(agreement.id(), dataSeen, form.data()),
                "What is said of personal data is on record.");
    }

    /** Says which study it is about. */
    public @Nullable String describe() {
        StudyKind kind = form.getKind();
        return kind == null
                ? null
                : change(each -> each.describe(agreement.id(), studySeen, form.study(kind)), "The study is on record.");
    }

    /** Says how it was procured, or why it did not have to be. */
    public @Nullable String procure() {
        ProcurementRoute route = form.getRoute();
        return route == null
                ? null
                : change(
                        each -> each.procure(agreement.id(), procurementSeen, form.procurement(route)),
                        "How it was procured is on record.");
    }

    private @Nullable String change(Consumer<KeepingParticulars> change, String done) {
        return part.make(
                () -> keeping.once(part.onceForContents(), agreement.id(), change),
                done,
                "/agreement-particulars?faces-redirect=true&id=" + getId(),
                FIELDS,
                this::readAgain);
    }

    private void readAgain() {
        particulars = reading.of(agreement.id());
        dataSeen = particulars.dataSharingSeen();
        studySeen = particulars.studySeen();
        procurementSeen = particulars.procurementSeen();
    }

    static String pounds(BigDecimal amount) {
        return String.format(Locale.UK, "£%,.2f", amount);
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public String getReference() {
        return agreement.reference();
    }

    public ParticularsDetails getParticulars() {
        return particulars;
    }

    public String getGap() {
        return AgreementFlag.DATA_SHARING_GAP.explanation();
    }

    public String getData() {
        return AgreementParticularsCard.data(particulars.dataSharing());
    }

    public String getDataDetails() {
        DataSharingDraft data = particulars.dataSharing();
        return data == null || data.details().isEmpty() ? Words.date(null) : data.details();
    }

    /** Whether the template of the study stands as it was published. */
    public String getTemplate() {
        StudyDraft study = particulars.study();
        if (study == null || !study.kind().hasTemplate()) {
            return "There is no template for it";
        }
        return study.unmodified() ? "Unmodified" : AgreementFlag.TEMPLATE_MODIFIED.words();
    }

    /** Whether it is an agreement about research. */
    public boolean isResearch() {
        return Arrays.stream(StudyKind.values()).anyMatch(kind -> kind.expected() == particulars.type());
    }

    /** Whether it is an agreement about the funding of education. */
    public boolean isFunding() {
        return particulars.type() == AgreementType.NHS_EDUCATION_FUNDING_AGREEMENT;
    }

    /** Whether the reader keeps these on record. */
    public boolean isKeeping() {
        return kept;
    }

    public List<YearRow> getYears() {
        return particulars.years().stream()
                .map(line -> YearRow.of(line.id().value().toString(), line.details()))
                .toList();
    }

    public String getTotal() {
        return pounds(particulars.total());
    }

    public List<Option> getBases() {
        return Arrays.stream(LawfulBasis.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(StudyKind.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getParties() {
        return AgreementPart.parties(agreement);
    }

    public ParticularsForm getForm() {
        return form;
    }

    public long getDataSeen() {
        return dataSeen;
    }

    public long getProcurementSeen() {
        return procurementSeen;
    }

    /** How it was procured. */
    public String getProcurement() {
        ProcurementDraft procurement = particulars.procurement();
        return procurement == null ? Words.date(null) : procurement.route().words();
    }

    /** On what ground it was procured so, or not at all. */
    public String getGround() {
        ProcurementDraft procurement = particulars.procurement();
        return procurement == null || procurement.ground().isEmpty() ? Words.date(null) : procurement.ground();
    }

    public List<Option> getRoutes() {
        return Arrays.stream(ProcurementRoute.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public long getStudySeen() {
        return studySeen;
    }

    /** A tariff year as the table shows it. */
    public record YearRow(String id, String name, String weeks, String tariff, String factor, String amount) {
        static YearRow of(String id, TariffYearDraft year) {
            return new YearRow(
                    id,
                    year.name(),
                    year.weeks().toPlainString(),
                    pounds(year.tariff()),
                    year.factor().toPlainString(),
                    pounds(year.amount()));
        }
    }
}
