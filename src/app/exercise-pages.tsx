import type { JSX } from 'react';
import { Route, Switch } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { NotHere } from '../ui/not-here';
import { exerciseChunks, fetchOneFile } from './exercise-chunks';
import { fetchedPage } from './fetched-page';

const ExerciseHubPage = fetchedPage(exerciseChunks.exerciseHub);
const ExerciseSetUpPage = fetchedPage(exerciseChunks.exerciseSetUp);
const InvitePage = fetchedPage(exerciseChunks.invite);
const PaperFormsPage = fetchedPage(exerciseChunks.paperForms);
const TypeInPage = fetchedPage(exerciseChunks.typeIn);
const CollectPage = fetchedPage(exerciseChunks.collect);
const PresentPage = fetchedPage(exerciseChunks.present);
const TalkPage = fetchedPage(exerciseChunks.talk);

type ExercisePagesProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** The pages of one exercise, for whoever runs it. */
export function ExercisePages(props: ExercisePagesProps): JSX.Element {
  return (
    <Switch>
      <Route path="/">
        <ExerciseHubPage {...props} />
      </Route>
      <Route path="/exercise/set-up">
        <ExerciseSetUpPage {...props} />
      </Route>
      <Route path="/exercise/invite/:round?">
        <InvitePage {...props} fetchOneFile={fetchOneFile} />
      </Route>
      <Route path="/exercise/forms/:round?">
        <PaperFormsPage {...props} />
      </Route>
      <Route path="/exercise/type-in/:round?">
        <TypeInPage {...props} />
      </Route>
      <Route path="/exercise/collect/:round?">
        <CollectPage {...props} />
      </Route>
      <Route path="/exercise/present">
        <PresentPage {...props} />
      </Route>
      <Route path="/exercise/talk/:part?">
        <TalkPage {...props} />
      </Route>
      <Route>
        <NotHere what="page" />
      </Route>
    </Switch>
  );
}
