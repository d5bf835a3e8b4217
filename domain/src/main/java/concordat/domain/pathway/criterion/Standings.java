package concordat.domain.pathway.criterion;

import static java.util.stream.Collectors.groupingBy;

import concordat.domain.pathway.Evidence;
import concordat.domain.pathway.EvidenceSubjects;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reckons how far trusts have come with criteria: for all tracks of one partnership at once, with one query for each kind of fact. */
@Dependent
public class Standings {
    private final Criteria criteria;
    private final Pursuits pursuits;
    private final MeasuredValues measures;
    private final EvidenceSubjects subjects;
    private final SettingValues settings;

    @Inject
    Standings(
            Criteria criteria,
            Pursuits pursuits,
            MeasuredValues measures,
            EvidenceSubjects subjects,
            SettingValues settings) {
        this.criteria = criteria;
        this.pursuits = pursuits;
        this.measures = measures;
        this.subjects = subjects;
        this.settings = settings;
    }

    /**
     * Those on these tracks, by code.
     *
     * @param tracks of one partnership
     */
    public Map<StatusTrackId, List<CriterionStanding>> of(List<StatusTrack> tracks, LocalDate today) {
        Map<StatusTrackId, List<CriterionStanding>> found = new LinkedHashMap<>();
        if (tracks.isEmpty()) {
            return found;
        }
        List<Criterion> asked = criteria.of(tracks.get(0).partnership()).stream()
                .filter(criterion -> criterion.retired().isEmpty())
                .toList();
        Map<StatusTrackId, List<Pursuit>> pursued = pursuits
                .on(tracks.stream().map(StatusTrack::id).toList())
                .stream()
                .collect(groupingBy(Pursuit::track));
        Set<UUID> measured = pursued.values().stream()
                .flatMap(Collection::stream)
                .map(pursuit -> pursuit.plan().measure())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, List<Reading>> readings = measures.readings(measured, today);
        Map<UUID, String> names = measures.names(measured);
        Map<UUID, Subject> records = subjects.all(tracks.stream()
                .flatMap(track -> track.evidence().stream())
                .filter(Evidence::stands)
                .filter(piece -> piece.subject().kind().isOnRecord())
                .map(piece -> Objects.requireNonNull(piece.subject().id()))
                .collect(Collectors.toSet()));
        int months = new SettingsOnDay(today, settings.changes())
                .of(tracks.get(0).partnership())
                .evidenceMonths();
        for (StatusTrack track : tracks) {
            CriterionStanding.Facts facts =
                    new CriterionStanding.Facts(track.id(), track.evidence(), records, readings, names, months, today);
            found.put(
                    track.id(),
                    asked.stream()
                            .filter(criterion -> criterion.track() == track.track())
                            .map(criterion -> CriterionStanding.of(
                                    criterion,
                                    pursued.getOrDefault(track.id(), List.of()).stream()
                                            .filter(pursuit ->
                                                    pursuit.criterion().equals(criterion.id()))
                                            .findFirst(),
                                    facts))
                            .toList());
        }
        return found;
    }
}
