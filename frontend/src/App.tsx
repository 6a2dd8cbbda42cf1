import { CssBaseline } from '@mui/material';
import { type ComponentType, lazy, Suspense } from 'react';
import { CoreAdminUI, CustomRoutes } from 'react-admin';
import { Route } from 'react-router';
import { LoadingState } from './components/LoadingState.js';
import { AppContext, type AppServices } from './layout/AppContext.js';
import { AppLayout } from './layout/AppLayout.js';
import { CrashPage } from './layout/CrashPage.js';
import { NotFoundPage } from './layout/NotFoundPage.js';

// One chunk per page: the first to open is small, and the annotated text comes when a text is opened.
const AccessDeniedPage = lazy(() => import('./layout/AccessDeniedPage.js'));
const AccountPage = lazy(() => import('./account/AccountPage.js'));
const AnchoringsPage = lazy(() => import('./revisions/AnchoringsPage.js'));
const AlignmentPage = lazy(() => import('./alignment/AlignmentPage.js'));
const AuthenticationErrorPage = lazy(() => import('./layout/AuthenticationErrorPage.js'));
const BoardPage = lazy(() => import('./board/BoardPage.js'));
const ClaimListPage = lazy(() => import('./claims/ClaimListPage.js'));
const ClaimPage = lazy(() => import('./workbench/ClaimPage.js'));
const CoveragePage = lazy(() => import('./coverage-ledger/CoveragePage.js'));
const DashboardPage = lazy(() => import('./dashboard/DashboardPage.js'));
const DocumentCreatePage = lazy(() => import('./documents/DocumentCreatePage.js'));
const DocumentListPage = lazy(() => import('./documents/DocumentListPage.js'));
const NewVersionPage = lazy(() => import('./revisions/NewVersionPage.js'));
const Notices = lazy(() => import('./layout/Notices.js'));
const SettingsPage = lazy(() => import('./settings/SettingsPage.js'));
const SetupPage = lazy(() => import('./session/SetupPage.js'));
const SignInPage = lazy(() => import('./session/SignInPage.js'));
const SpeechCreatePage = lazy(() => import('./speeches/SpeechCreatePage.js'));
const SpeechEditPage = lazy(() => import('./speeches/SpeechEditPage.js'));
const SpeechListPage = lazy(() => import('./speeches/SpeechListPage.js'));
const SpeechPage = lazy(() => import('./speeches/SpeechPage.js'));
const TextPage = lazy(() => import('./workbench/TextPage.js'));
const UserCreatePage = lazy(() => import('./users/UserCreatePage.js'));
const UserEditPage = lazy(() => import('./users/UserEditPage.js'));
const VersionPage = lazy(() => import('./revisions/VersionPage.js'));
const UserListPage = lazy(() => import('./users/UserListPage.js'));
const WorkPage = lazy(() => import('./work/WorkPage.js'));

const Loading = () => <LoadingState />;

/** A page that stands outside the frame, where nothing else waits for its chunk. */
const outside = (Page: ComponentType) => () => (
  <Suspense fallback={<LoadingState />}>
    <Page />
  </Suspense>
);
const SignIn = outside(SignInPage);
const Setup = outside(SetupPage);
const AccessDenied = outside(AccessDeniedPage);
const AuthenticationError = outside(AuthenticationErrorPage);

/**
 * The app's pages by address. Expects a router above. The frame is ra-core's: react-admin's own brings its sign-in page and with
 * it every kind of form field, which nobody needs who opens the app to read.
 */
export function App({ services }: { readonly services: AppServices }) {
  return (
    <AppContext services={services}>
      <CssBaseline enableColorScheme />
      <CoreAdminUI
        title="إسناد Isnad"
        requireAuth
        disableTelemetry
        dashboard={WorkPage}
        layout={AppLayout}
        loginPage={SignIn}
        authCallbackPage={false}
        loading={Loading}
        accessDenied={AccessDenied}
        authenticationError={AuthenticationError}
        catchAll={NotFoundPage}
        error={CrashPage}
      >
        <CustomRoutes noLayout>
          <Route path="/setup" element={<Setup />} />
        </CustomRoutes>
        <CustomRoutes>
          <Route path="/account" element={<AccountPage />} />
          <Route path="/anchorings" element={<AnchoringsPage />} />
          <Route path="/board" element={<BoardPage />} />
          <Route path="/claims" element={<ClaimListPage />} />
          <Route path="/claims/:id" element={<ClaimPage />} />
          <Route path="/dashboard" element={<DashboardPage />} />
          <Route path="/documents" element={<DocumentListPage />} />
          <Route path="/documents/:id" element={<TextPage />} />
          <Route path="/documents/:id/ledger" element={<CoveragePage />} />
          <Route path="/documents/:id/versions/create" element={<NewVersionPage />} />
          <Route path="/documents/:id/versions/:number" element={<VersionPage />} />
          <Route path="/settings" element={<SettingsPage />} />
          <Route path="/speeches" element={<SpeechListPage />} />
          <Route path="/speeches/create" element={<SpeechCreatePage />} />
          <Route path="/speeches/:id" element={<SpeechPage />} />
          <Route path="/speeches/:id/alignment" element={<AlignmentPage />} />
          <Route path="/speeches/:id/edit" element={<SpeechEditPage />} />
          <Route path="/speeches/:speechId/documents/create" element={<DocumentCreatePage />} />
          <Route path="/users" element={<UserListPage />} />
          <Route path="/users/create" element={<UserCreatePage />} />
          <Route path="/users/:id" element={<UserEditPage />} />
        </CustomRoutes>
      </CoreAdminUI>
      <Suspense fallback={null}>
        <Notices />
      </Suspense>
    </AppContext>
  );
}
