package concordat.web.placement;

import concordat.domain.placement.KeepingPlacements;
import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementDraft;
import concordat.domain.placement.ProfessionId;
import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.Years;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An officer records the placements of a service of their organisation, of one profession in one academic year. */
@Named
@RequestScoped
public class RecordPlacementPage {
    private static final int BEFORE = 8;

    private final KeepingPlacements keeping;
    private final ReadingPlacements reading;
    private final SentForm sent;
    private final List<Option> services;
    private final CountsForm form;
    private String service = "";
    private String profession = "";
    private String year = "";

    @Inject
    RecordPlacementPage(
            KeepingPlacements keeping,
            ReadingPlacements reading,
            ReadingProgrammes catalogue,
            Notices notices,
            SentForm sent) {
        this.keeping = keeping;
        this.reading = reading;
        this.sent = sent;
        if (reading.served().isEmpty()) {
            throw new NotFound("page");
        }
        services = catalogue.services(null, "", Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .filter(each -> reading.served().contains(each.organisation()))
                .map(each ->
                        Option.of(each.id().value().toString(), each.name() + " (" + each.organisationName() + ")"))
                .toList();
        form = new CountsForm(notices);
    }

    public @Nullable String save() {
        Optional<Supplier<PlacementCounts>> counts = form.understood();
        return counts.isEmpty() || service.isEmpty() || profession.isEmpty() || year.isEmpty()
                ? null
                : sent.make(
                        () -> keeping.record(
                                sent.once(),
                                new PlacementDraft(
                                        new ServiceId(UUID.fromString(service)),
                                        new ProfessionId(UUID.fromString(profession)),
                                        Integer.parseInt(year),
                                        counts.get().get(),
                                        false)),
                        "The placements are recorded.",
                        "/placements?faces-redirect=true&service=" + service,
                        CountsForm.FIELDS,
                        () -> {});
    }

    public List<Option> getServices() {
        return services;
    }

    public List<Option> getProfessions() {
        return reading.professions().stream()
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

    public CountsForm getForm() {
        return form;
    }

    public String getService() {
        return service;
    }

    public void setService(@Nullable String entered) {
        service = entered == null ? "" : entered;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(@Nullable String entered) {
        profession = entered == null ? "" : entered;
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String entered) {
        year = entered == null ? "" : entered;
    }
}
