import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CheckScreen } from './screens/check/check-screen.tsx';
import './ui/theme.css';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <CheckScreen />
    </StrictMode>,
  );
