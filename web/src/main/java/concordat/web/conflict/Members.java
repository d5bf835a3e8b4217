package concordat.web.conflict;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The members of a committee for whom the reader can declare. The right itself is the use case's. */
final class Members {
    private Members() {}

    /** Themselves; as the officer, every member. */
    static List<PersonOnRecord> whomReaderDeclaresFor(CommitteeSheet committee, boolean served, CurrentActor actor) {
        Map<Object, PersonOnRecord> members = new LinkedHashMap<>();
        committee.seats().stream()
                .map(SeatHolder::holder)
                .flatMap(Stream::ofNullable)
                .filter(member -> served || isReader(actor, member))
                .forEach(member -> members.putIfAbsent(member.person(), member));
        return List.copyOf(members.values());
    }

    static boolean isReader(CurrentActor actor, PersonOnRecord somebody) {
        return actor.actor() instanceof Actor.Person person && somebody.person().equals(person.person());
    }
}
