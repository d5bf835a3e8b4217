package concordat.web.api;

import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.Research;
import concordat.domain.programme.ResearchType;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as programs enter it; what is missing is not on record. */
@Schema(
        name = "NewProgramme",
        requiredProperties = {"name", "kind", "partners"})
record NewProgramme(
        @Schema(description = "The id of the partnership; not of a programme that is amended.") @Nullable
                String partnership,
        @Schema(maxLength = Text.LINE) @Nullable String name,
        @Schema(implementation = ProgrammeKind.class) @Nullable String kind,
        @Schema(
                        implementation = ProgrammeStatus.class,
                        description =
                                "Of a programme that is amended, the one that it has, or none: /status changes it.")
                @Nullable
                String status,
        @Schema(maxLength = Text.SENTENCE) @Nullable String description,
        @Schema(
                        minItems = 1,
                        maxItems = ProgrammeEntry.MOST,
                        description = "The ids of the organisations that take part.")
                @Nullable
                List<String> partners,
        @Nullable LocalDate startedOn,
        @Schema(description = "The first day on which it no longer runs.") @Nullable LocalDate endsBefore,
        @Schema(maxLength = Text.LINE) @Nullable String lead,
        @Schema(maxLength = Text.LINE) @Nullable String sponsor,
        @Schema(
                        maxItems = ProgrammeEntry.MOST,
                        description = "The ids of the aims that it serves. Those that you may not see stay.")
                @Nullable
                List<String> aims,
        @Schema(description = "The id of the agreement that it rests on. One that you may not see stays as it is.")
                @Nullable
                String agreement,
        @Schema(maxItems = ProgrammeEntry.MOST_SERVICES, description = "The ids of the services that it touches.")
                @Nullable
                List<String> services,
        @Schema(maxLength = Text.LINE, description = "Of a research project.") @Nullable String funder,
        @Schema(implementation = ResearchType.class, description = "Of a research project.") @Nullable String studyType,
        @Schema(maxLength = Text.LINE, description = "Of a research project, such as its IRAS number.") @Nullable
                String studyReference) {

    PartnershipId home() {
        return Given.required("partnership", Given.id("partnership", partnership, PartnershipId::new));
    }

    /** One that is new. */
    ProgrammeEntry entry() {
        return entry(Given.required("status", Given.choice("status", status, ProgrammeStatus.class)), false);
    }

    /**
     * What takes the place of what is on record.
     *
     * @param seen the aims on record that whoever amends it may see; the others stay
     * @param hidden the agreement on record, if whoever amends it may not see that; else null
     */
    ProgrammeEntry inPlaceOf(ProgrammeEntry former, Set<PurposeId> seen, @Nullable AgreementId hidden) {
        ProgrammeStatus named = Given.choice("status", status, ProgrammeStatus.class);
        Set<PurposeId> withheld =
                former.aims().stream().filter(aim -> !seen.contains(aim)).collect(Collectors.toSet());
        ProgrammeEntry amended = entry(named == null ? former.status() : named, former.fictional());
        return Given.in("aims", () -> amended.keeping(withheld, hidden));
    }

    private ProgrammeEntry entry(ProgrammeStatus stands, boolean fictional) {
        ProgrammeKind sort = Given.required("kind", Given.choice("kind", kind, ProgrammeKind.class));
        List<OrganisationId> taking = ids("partners", partners, OrganisationId::new);
        Set<PurposeId> served = Set.copyOf(ids("aims", aims, PurposeId::new));
        Set<ServiceId> touched = Set.copyOf(ids("services", services, ServiceId::new));
        AgreementId basis = Given.id("agreement", agreement, AgreementId::new);
        ResearchType type = Given.choice("studyType", studyType, ResearchType.class);
        Research research =
                Given.in("funder", () -> new Research(Given.text(funder), type, Given.text(studyReference)));
        return Given.in(
                "name",
                () -> new ProgrammeEntry(
                        Given.text(name),
                        sort,
                        stands,
                        Given.text(description),
                        taking,
                        startedOn,
                        endsBefore,
                        Given.text(lead),
                        Given.text(sponsor),
                        served,
                        basis,
                        touched,
                        research,
                        fictional));
    }

    private static <T> List<T> ids(String field, @Nullable List<String> texts, Function<UUID, T> id) {
        List<T> ids = new ArrayList<>();
        for (String text : Given.list(texts)) {
            ids.add(Given.required(field, Given.id(field, text, id)));
        }
        return ids;
    }
}
