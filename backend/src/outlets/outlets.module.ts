import { Module } from '@nestjs/common';
import { OutletController } from './outlet.controller.js';
import { OutletRepository } from './outlet.repository.js';
import { OutletService } from './outlet.service.js';

@Module({ controllers: [OutletController], providers: [OutletRepository, OutletService], exports: [OutletService] })
export class OutletsModule {}
