const key = 'eurofolio.profile-in-hand';

let id = $state(sessionStorage.getItem(key) ?? undefined);

/** The profile that this window last had open: the one that the rail's links lead to. A reload keeps it, another window has its own. */
export const profileInHand = {
  get id(): string | undefined {
    return id;
  },
  take(profile: string): void {
    id = profile;
    sessionStorage.setItem(key, profile);
  },
};
