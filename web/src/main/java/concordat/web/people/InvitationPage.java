package concordat.web.people;

import concordat.domain.people.AcceptingInvitations;
import concordat.domain.people.InvitationSecret;
import concordat.web.look.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody who was invited shows their invitation, and their sign-in becomes theirs in Concordat too. */
@Named
@RequestScoped
public class InvitationPage {
    private final AcceptingInvitations accepting;
    private final Notices notices;
    private String secret = "";

    @Inject
    InvitationPage(AcceptingInvitations accepting, Notices notices) {
        this.accepting = accepting;
        this.notices = notices;
    }

    public String accept() {
        accepting.accept(new InvitationSecret(secret));
        notices.done("Your sign-in is tied to your record.");
        return "/index?faces-redirect=true";
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
