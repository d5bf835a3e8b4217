package concordat.web.programme;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.programme.ProgrammeDetails;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ResearchType;
import concordat.domain.programme.ServiceId;
import concordat.domain.programme.StatusChange;
import concordat.domain.programme.delivery.Delivery;
import concordat.domain.programme.delivery.MilestoneStanding;
import concordat.domain.programme.delivery.ReadingDelivery;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One programme: whose it is, what it rests on and what it is for. */
@Named
@RequestScoped
public class ProgrammePage {
    private final ProgrammeRow programme;
    private final ProgrammeEntry entry;
    private final Delivery delivery;
    private final List<StatusChange> changes;
    private final Map<OrganisationId, String> organisations;
    private final List<String> serviceNames;
    private final boolean keeping;

    @Inject
    ProgrammePage(ReadingProgrammes reading, ReadingDelivery parts, ReadingPartners partners, Query query) {
        ProgrammeId id = new ProgrammeId(query.id("id"));
        ProgrammeDetails details = reading.programme(id);
        programme = reading.row(id);
        entry = details.entry();
        delivery = parts.of(id);
        changes = reading.statusChanges(id);
        organisations = partners.organisations().stream()
                .collect(Collectors.toMap(OrganisationSheet::id, OrganisationSheet::shortName));
        Set<ServiceId> services = entry.services();
        serviceNames = services.isEmpty()
                ? List.of()
                : reading.servicesEverListed(null, "", Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                        .filter(each -> services.contains(each.id()))
                        .map(each -> each.name() + " (" + each.organisationName() + ")")
                        .toList();
        keeping = !Collections.disjoint(details.entry().partners(), reading.served());
    }

    public String getId() {
        return programme.id().value().toString();
    }

    public ProgrammeRow getProgramme() {
        return programme;
    }

    public String getKind() {
        return programme.kind().words();
    }

    public String getStatus() {
        return programme.status().words();
    }

    public String getStarted() {
        return Words.date(programme.started());
    }

    public String getEnds() {
        return Words.date(programme.ends());
    }

    public String getLead() {
        return programme.lead().isEmpty() ? "not recorded" : programme.lead();
    }

    public String getAims() {
        return programme.aims().isEmpty() ? "none recorded" : programme.aims();
    }

    /** The agreement that it rests on, to link to; empty if none is on record that the reader may see. */
    public String getAgreement() {
        return programme.agreement() == null
                ? ""
                : programme.agreement().value().toString();
    }

    public @Nullable String getAgreementReference() {
        return programme.agreementReference();
    }

    /** Whether the reader keeps this programme on record. */
    public boolean isKeeping() {
        return keeping;
    }

    public String getSponsor() {
        return entry.sponsor().isEmpty() ? "not recorded" : entry.sponsor();
    }

    public List<String> getServices() {
        return serviceNames;
    }

    /** Whether funder, type and reference are told of it. */
    public boolean isResearch() {
        return entry.kind() == ProgrammeKind.RESEARCH_PROJECT;
    }

    public String getFunder() {
        return said(entry.research().funder());
    }

    public String getResearchType() {
        ResearchType type = entry.research().type();
        return type == null ? "not recorded" : type.words();
    }

    public String getResearchReference() {
        return said(entry.research().reference());
    }

    private static String said(String text) {
        return text.isEmpty() ? "not recorded" : text;
    }

    public List<StatusLine> getStatusChanges() {
        return changes.stream()
                .map(each -> new StatusLine(
                        Words.date(each.on()),
                        each.former().words(),
                        each.status().words(),
                        each.reason(),
                        each.recordedBy() + ", " + Words.date(each.recordedOn())))
                .toList();
    }

    public List<MilestoneLine> getMilestones() {
        return delivery.milestones().stream()
                .map(each -> new MilestoneLine(
                        each.id().toString(),
                        each.draft().title(),
                        Words.date(each.draft().due()),
                        each.standing(delivery.day()).words(),
                        tone(each.standing(delivery.day())),
                        each.reached().map(day -> "On " + Words.date(day)).orElseGet(() -> each.struck()
                                .map(day -> Words.date(day) + ": " + each.strikeReason())
                                .orElse("")),
                        each.reached().isEmpty() && each.struck().isEmpty()))
                .toList();
    }

    private static String tone(MilestoneStanding standing) {
        return switch (standing) {
            case AHEAD -> "info";
            case OVERDUE -> "bad";
            case REACHED -> "good";
            case STRUCK -> "neutral";
        };
    }

    public List<PersonLine> getPeople() {
        return delivery.people().stream()
                .map(each -> new PersonLine(
                        each.id().toString(),
                        each.draft().name(),
                        organisations.getOrDefault(each.draft().organisation(), ""),
                        each.draft().role().words(),
                        Words.date(each.draft().from()),
                        Optional.ofNullable(each.draft().last())
                                .map(Words::date)
                                .orElse("Goes on")))
                .toList();
    }

    public List<OutputLine> getOutputs() {
        return delivery.outputs().stream()
                .map(each -> new OutputLine(
                        each.id().toString(),
                        each.draft().kind().words(),
                        each.draft().title(),
                        Words.date(each.draft().on()),
                        each.draft().reference(),
                        each.draft().reference().startsWith("https://"),
                        each.struck()
                                .map(day -> "Struck on " + Words.date(day) + ": " + each.strikeReason())
                                .orElse("")))
                .toList();
    }

    public List<ArrangementLine> getArrangements() {
        return delivery.arrangements().stream()
                .map(each -> new ArrangementLine(
                        each.id().value().toString(),
                        each.reference(),
                        each.person(),
                        each.kind().words(),
                        Words.date(each.lastDay())))
                .toList();
    }

    public List<ChangeLine> getChanges() {
        return delivery.changes().stream()
                .map(each -> new ChangeLine(Words.date(each.on()), each.told(), each.by()))
                .toList();
    }

    /** A change of status as the table shows it. */
    public record StatusLine(String on, String former, String status, String reason, String recorded) {}

    /** A milestone as the table shows it. */
    public record MilestoneLine(
            String id, String title, String due, String standing, String tone, String note, boolean open) {}

    /** Somebody in a role as the table shows it. */
    public record PersonLine(String id, String name, String organisation, String role, String from, String last) {}

    /** An output as the table shows it. */
    public record OutputLine(
            String id, String kind, String title, String on, String reference, boolean linked, String struck) {}

    /** An honorary arrangement as the table shows it. */
    public record ArrangementLine(String id, String reference, String person, String kind, String lastDay) {}

    /** What became of a part as the table shows it. */
    public record ChangeLine(String on, String told, String by) {}
}
