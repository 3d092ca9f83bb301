import account from '../../messages/en/account.json';
import adjudication from '../../messages/en/adjudication.json';
import alerts from '../../messages/en/alerts.json';
import common from '../../messages/en/common.json';
import desk from '../../messages/en/desk.json';
import distribution from '../../messages/en/distribution.json';
import gold from '../../messages/en/gold.json';
import harm from '../../messages/en/harm.json';
import importDeclare from '../../messages/en/import-declare.json';
import imports from '../../messages/en/imports.json';
import judgments from '../../messages/en/judgments.json';
import label from '../../messages/en/label.json';
import labelCompose from '../../messages/en/label-compose.json';
import labelReading from '../../messages/en/label-reading.json';
import members from '../../messages/en/members.json';
import notices from '../../messages/en/notices.json';
import ownWork from '../../messages/en/own-work.json';
import problems from '../../messages/en/problems.json';
import projects from '../../messages/en/projects.json';
import quality from '../../messages/en/quality.json';
import review from '../../messages/en/review.json';
import reward from '../../messages/en/reward.json';
import scheme from '../../messages/en/scheme.json';
import signIn from '../../messages/en/sign-in.json';
import snapshots from '../../messages/en/snapshots.json';
import statement from '../../messages/en/statement.json';
import training from '../../messages/en/training.json';
import users from '../../messages/en/users.json';

/** Every string of the interface, one file a feature. */
export const messages = {
  en: {
    account,
    adjudication,
    alerts,
    common,
    desk,
    distribution,
    gold,
    harm,
    importDeclare,
    imports,
    judgments,
    label,
    labelCompose,
    labelReading,
    members,
    notices,
    ownWork,
    problems,
    projects,
    quality,
    review,
    reward,
    scheme,
    signIn,
    snapshots,
    statement,
    training,
    users,
  },
};
