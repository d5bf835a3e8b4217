package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import java.util.Optional;

/** The templates of agendas that committees have changed. */
public interface AgendaTemplates {
    void add(AgendaTemplate template);

    /** That of the committee, as far as the actor may see; empty while it is the usual one. */
    Optional<AgendaTemplate> find(CommitteeId committee);

    /** The same, its row locked until the end of the transaction; nobody else begins one until then. */
    Optional<AgendaTemplate> lock(CommitteeId committee);
}
