package concordat.domain.world;

import concordat.domain.interest.AnnualReturn;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.Interest;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestNote;
import concordat.domain.interest.Interests;
import concordat.domain.interest.KnownConcern;
import concordat.domain.interest.PersonInScope;
import concordat.domain.interest.ReturnLine;
import concordat.domain.interest.ThirdParty;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The register of interests in memory, for everybody's eyes. */
public final class InterestsInMemory implements Interests {
    public static final UUID SUPPLIER = new UUID(9, 1);

    /** Who is to declare. */
    public final List<PersonInScope> scope = new ArrayList<>();

    private final Map<InterestId, Interest> interests = new LinkedHashMap<>();
    /** Whose indirect interests are. */
    public final List<ThirdParty> thirdParties = new ArrayList<>();

    private final List<InterestNote> notes = new ArrayList<>();
    private final List<ReturnLine> returns = new ArrayList<>();

    @Override
    public void add(Interest interest) {
        interests.put(interest.id(), interest);
    }

    @Override
    public List<Interest> of(PartnershipId partnership) {
        return interests.values().stream()
                .filter(each -> each.partnership().equals(partnership))
                .toList();
    }

    @Override
    public void add(ThirdParty whose) {
        thirdParties.add(whose);
    }

    @Override
    public void add(InterestNote note) {
        notes.add(note);
    }

    @Override
    public void add(AnnualReturn made) {
        returns.add(made.line());
    }

    @Override
    public Optional<Interest> find(InterestId id) {
        return Optional.ofNullable(interests.get(id));
    }

    @Override
    public Interest lock(InterestId id) {
        return get(id);
    }

    @Override
    public Optional<String> whose(InterestId id) {
        return thirdParties.stream()
                .filter(each -> each.interest().equals(id))
                .map(ThirdParty::whose)
                .findFirst();
    }

    @Override
    public List<InterestNote> notes(InterestId id) {
        return notes.stream().filter(note -> note.interest().equals(id)).toList();
    }

    @Override
    public Map<PersonId, Integer> current(PartnershipId partnership, LocalDate today) {
        Map<PersonId, Integer> current = new HashMap<>();
        for (Interest interest : interests.values()) {
            LocalDate until = interest.term().until();
            if (interest.partnership().equals(partnership) && (until == null || until.isAfter(today))) {
                current.merge(interest.person().person(), 1, Integer::sum);
            }
        }
        return current;
    }

    @Override
    public List<ReturnLine> returns(PartnershipId partnership, PersonId person) {
        return returns.stream()
                .filter(line -> line.person().equals(person))
                .sorted(Comparator.comparing(ReturnLine::on).reversed())
                .toList();
    }

    @Override
    public Map<PersonId, ReturnLine> lastReturns(PartnershipId partnership) {
        Map<PersonId, ReturnLine> last = new HashMap<>();
        returns.forEach(line -> last.put(line.person(), line));
        return last;
    }

    @Override
    public List<PersonInScope> inScope(PartnershipId partnership, LocalDate day) {
        return List.copyOf(scope);
    }

    /** One supplier that is on record. */
    @Override
    public List<KnownConcern> known(LocalDate today) {
        return List.of(
                new KnownConcern(new Concern(ConcernKind.ORGANISATION, "Brookside Supplies Limited", SUPPLIER), "BSL"));
    }
}
