package concordat.web.view;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.view.KeepingViews;
import concordat.domain.view.Register;
import concordat.domain.view.SavedView;
import concordat.domain.view.ViewRule;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody keeps what a register shows them now under a name. */
@Named
@RequestScoped
public class SaveViewPage {
    private final KeepingViews keeping;
    private final Notices notices;
    private final Submission sent;
    private final Register register;
    private final String asked;
    private String name = "";

    @Inject
    SaveViewPage(KeepingViews keeping, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        register = register(query);
        asked = register.question(query.get("asked"));
    }

    static Register register(Query query) {
        return Arrays.stream(Register.values())
                .filter(each -> query.is("register", each))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    public @Nullable String save() {
        try {
            keeping.keep(sent.contents().toString(), register, name, asked);
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(ViewRule.NAME_IS_ANOTHER, "name"));
            return null;
        }
        notices.done("The view “" + name.strip() + "” is saved. It stands above the register.");
        return register.address() + "?faces-redirect=true&" + (asked.isEmpty() ? "view=all" : asked);
    }

    public String getRegister() {
        return register.words();
    }

    public String getAddress() {
        return register.address();
    }

    /** Where the register shows it. */
    public String getBack() {
        return register.address() + "?" + (asked.isEmpty() ? "view=all" : asked);
    }

    public int getLimit() {
        return SavedView.LONGEST_NAME;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }
}
