package concordat.domain.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** All registers that can be brought in, each with how its rows become records. */
@Dependent
class RegisterIntakes {
    private final Instance<RegisterIntake> all;

    @Inject
    RegisterIntakes(@Any Instance<RegisterIntake> all) {
        this.all = all;
    }

    RegisterIntake of(RegisterKind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing brings in " + kind));
    }

    List<Column> columns(RegisterKind kind) {
        return of(kind).columns();
    }
}
