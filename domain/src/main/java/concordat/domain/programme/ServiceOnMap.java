package concordat.domain.programme;

import java.util.List;

/** A service and the programmes that touch it. */
public record ServiceOnMap(ServiceRow service, List<Touching> programmes) {
    /** A programme that touches a service. */
    public record Touching(ProgrammeId programme, String name, ProgrammeKind kind) {}
}
