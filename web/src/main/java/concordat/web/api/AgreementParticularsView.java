package concordat.web.api;

import concordat.domain.agreement.particulars.DataSharingDraft;
import concordat.domain.agreement.particulars.LawfulBasis;
import concordat.domain.agreement.particulars.ParticularsDetails;
import concordat.domain.agreement.particulars.ProcurementDraft;
import concordat.domain.agreement.particulars.ProcurementRoute;
import concordat.domain.agreement.particulars.StudyDraft;
import concordat.domain.agreement.particulars.StudyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What only some agreements have, as programs read it. */
@Schema(name = "AgreementParticulars")
record AgreementParticularsView(
        @Nullable PersonalData personalData,
        @Schema(
                        description =
                                "Whether personal data are shared while no data sharing agreement or joint controller"
                                        + " arrangement that covers it is in force today.")
                boolean dataSharingGap,
        @Nullable StudyView study,
        List<Year> tariffYears,
        @Schema(description = "All tariff years, in pounds.") BigDecimal total,
        @Nullable ProcurementView procurement) {

    @Schema(name = "AgreementProcurement")
    record ProcurementView(
            ProcurementRoute route,
            @Schema(description = "The justification or the exemption relied on; may be empty.") String ground) {
        static @Nullable ProcurementView of(@Nullable ProcurementDraft procurement) {
            return procurement == null ? null : new ProcurementView(procurement.route(), procurement.ground());
        }
    }

    @Schema(name = "AgreementPersonalData")
    record PersonalData(boolean shared, @Nullable LawfulBasis lawfulBasis, String details) {
        static @Nullable PersonalData of(@Nullable DataSharingDraft data) {
            return data == null ? null : new PersonalData(data.shared(), data.basis(), data.details());
        }
    }

    @Schema(name = "AgreementStudy")
    record StudyView(
            String title,
            @Schema(description = "Its IRAS number.") String reference,
            StudyKind kind,
            UUID sponsor,
            UUID site,
            @Schema(description = "Whether the national template stands as it was published.") boolean unmodified,
            @Schema(description = "What was changed in the template, and why.") String modification) {
        static @Nullable StudyView of(@Nullable StudyDraft study) {
            return study == null
                    ? null
                    : new StudyView(
                            study.title(),
                            study.reference(),
                            study.kind(),
                            study.sponsor().value(),
                            study.site().value(),
                            study.unmodified(),
                            study.modification());
        }
    }

    @Schema(name = "AgreementTariffYear")
    record Year(
            UUID id,
            @Schema(description = "Such as 2026/27.") String name,
            LocalDate from,
            @Schema(description = "The first day of the next year.") LocalDate until,
            BigDecimal placementWeeks,
            @Schema(description = "In pounds for a placement week.") BigDecimal tariff,
            BigDecimal marketForcesFactor,
            @Schema(description = "In pounds, reckoned to the penny.") BigDecimal amount) {}

    static AgreementParticularsView of(ParticularsDetails particulars) {
        return new AgreementParticularsView(
                PersonalData.of(particulars.dataSharing()),
                particulars.gap(),
                StudyView.of(particulars.study()),
                particulars.years().stream()
                        .map(line -> new Year(
                                line.id().value(),
                                line.details().name(),
                                line.details().first(),
                                line.details().until(),
                                line.details().weeks(),
                                line.details().tariff(),
                                line.details().factor(),
                                line.details().amount()))
                        .toList(),
                particulars.total(),
                ProcurementView.of(particulars.procurement()));
    }
}
