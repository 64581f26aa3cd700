import './ui/styles/index.css';
import instrument from 'virtual:instrument';
import { startApp } from './app/start';

void startApp(instrument);
