import { losesNothing, losesNothingInTheDatabase } from '../many-orders';

losesNothing([7, 8, 9]);
losesNothingInTheDatabase();
