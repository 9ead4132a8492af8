package org.polymyo.clinic.web.intake;

import java.util.Set;
import org.polymyo.clinic.access.Relation;
import org.polymyo.clinic.access.Relations;
import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.springframework.stereotype.Component;

/** Who wrote an answer, and whether it was written for somebody else. */
@Component
public class Authors {
    private static final Set<Relation> HOME = Set.of(Relation.SELF, Relation.GUARDIAN, Relation.PROXY, Relation.HELPER);

    private final Accounts accounts;
    private final Relations relations;

    Authors(Accounts accounts, Relations relations) {
        this.accounts = accounts;
        this.relations = relations;
    }

    /**
     * An author in words; staff who wrote for the patient are named as such.
     *
     * @param patient key of the patient who is written about
     * @param account key of the account that wrote
     * @return the words, empty for an account that is not known
     */
    public String of(String patient, String account) {
        return accounts.byId(account).map(one -> words(patient, one)).orElse("");
    }

    /**
     * The name of an account.
     *
     * @param account its key
     * @return the name, empty for an account that is not known
     */
    public String name(String account) {
        return accounts.byId(account).map(Account::displayName).orElse("");
    }

    private String words(String patient, Account account) {
        boolean staff = account.person().isAny(Role.CLINICAL)
                && relations.between(account.person(), patient).stream().noneMatch(HOME::contains);
        return staff ? "told by the patient, entered by " + account.displayName() : "by " + account.displayName();
    }
}
